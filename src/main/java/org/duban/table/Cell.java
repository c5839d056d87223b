package org.duban.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who answers for a target in one column of the table. */
public record Cell(List<Named> names, Origin origin) {
    private static final String SEPARATOR = "、";

    /** Where the names come from. */
    public enum Origin {
        SETTLED,
        /** taken from a merged cell of the document, not confirmed yet */
        INHERITED,
        /** taken from last year's table, not confirmed yet */
        CARRIED,
        /** empty, because this copy of the document lost them */
        LOST
    }

    /** Names that stand together and are all known to the directory, or all not; a former unit stands by itself. */
    record Run(String text, Named first) {
        public boolean known() {
            return first.known();
        }
    }

    public Cell {
        names = List.copyOf(names);
    }

    /** Whether a person has yet to confirm where the names come from. */
    boolean isUnconfirmed() {
        return origin == Origin.INHERITED || origin == Origin.CARRIED;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether paper would merge the two; two blanks stay two. */
    boolean printsAs(Cell other) {
        return !isEmpty() && names.equals(other.names);
    }

    public Optional<Named> first() {
        return names.stream().findFirst();
    }

    /** The names one by one. */
    public List<String> labels() {
        return names.stream().map(Named::label).toList();
    }

    /** The names as the table prints them. */
    public String text() {
        return String.join(SEPARATOR, labels());
    }

    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int start = 0, end; start < names.size(); start = end) {
            end = endOfRun(start);
            String text = names.subList(start, end).stream().map(Named::label).collect(Collectors.joining(SEPARATOR));
            runs.add(new Run(end < names.size() ? text + SEPARATOR : text, names.get(start)));
        }
        return runs;
    }

    private int endOfRun(int start) {
        int end = start + 1;
        while (end < names.size() && alike(names.get(start), names.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether the two are shown alike. */
    private static boolean alike(Named one, Named other) {
        return one.known() == other.known() && one.ended() == null && other.ended() == null;
    }
}
