package org.duban.revision;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the table with all that it printed on its day. What is written so is read for good: its parts keep their names. */
public record FrozenRow(
        int number,
        int part,
        @Nullable String partTitle,
        @Nullable String group,
        @Nullable String subgroup,
        String text,
        @Nullable String due,
        List<FrozenNumber> numbers,
        List<FrozenName> leaders,
        List<FrozenName> lead,
        List<FrozenName> support) {
    public FrozenRow {
        numbers = List.copyOf(numbers);
        leaders = List.copyOf(leaders);
        lead = List.copyOf(lead);
        support = List.copyOf(support);
    }

    /** The cells in which another row of the same target says something else. */
    List<RowField> differences(FrozenRow other) {
        return Stream.of(RowField.values()).filter(field -> !says(field, other)).toList();
    }

    /** Whether one of the units leads or supports it. */
    boolean isFor(Set<UUID> units) {
        return Stream.concat(lead.stream(), support.stream()).anyMatch(name -> units.contains(name.id()));
    }

    private boolean says(RowField field, FrozenRow other) {
        return switch (field) {
            case GROUP -> Objects.equals(group, other.group) && Objects.equals(subgroup, other.subgroup);
            case TEXT -> text.equals(other.text);
            case NUMBERS -> numbers.equals(other.numbers);
            case DUE -> Objects.equals(due, other.due);
            case LEADERS -> same(leaders, other.leaders);
            case LEAD -> same(lead, other.lead);
            case SUPPORT -> same(support, other.support);
        };
    }

    private static boolean same(List<FrozenName> some, List<FrozenName> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(at -> some.get(at).isSame(others.get(at)));
    }
}
