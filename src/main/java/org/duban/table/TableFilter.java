package org.duban.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duban.shared.Folded;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the table; all that is set must hold.
 *
 * @param unit a unit in any role, by id or name; through a group as well
 * @param lead the first lead unit, {@value #NONE} for rows without one
 * @param leader a leader, by the post's id or title or the holder's name
 * @param firstLeader likewise the first one, {@value #NONE} for rows without one
 * @param section the first column of the target's name, {@value #NONE} for rows without one
 * @param q words that must all be there; width, case and brackets never matter
 */
public record TableFilter(
        @Nullable String unit,
        @Nullable String lead,
        @Nullable String leader,
        @Nullable String firstLeader,
        @Nullable String section,
        @Nullable Signal signal,
        @Nullable String q,
        @Nullable Boolean overdue) {
    public static final String NONE = "-";

    boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** What is set, as the parameters of an address. */
    public Map<String, String> parameters() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "q", q);
        put(set, "unit", unit);
        put(set, "lead", lead);
        put(set, "leader", leader);
        put(set, "firstLeader", firstLeader);
        put(set, "section", section);
        put(set, "signal", signal == null ? null : signal.name());
        put(set, "overdue", Boolean.TRUE.equals(overdue) ? "true" : null);
        return set;
    }

    /** What is set and has no field of its own in the form. */
    public Map<String, String> kept() {
        Map<String, String> kept = parameters();
        kept.keySet().removeAll(List.of("q", "unit", "leader", "signal"));
        return kept;
    }

    private static void put(Map<String, String> set, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            set.put(name, value.strip());
        }
    }

    Predicate<TargetRow> on(NameBook names) {
        return parameters().entrySet().stream()
                .map(set -> condition(set.getKey(), set.getValue(), names))
                .reduce(row -> true, Predicate::and);
    }

    private static Predicate<TargetRow> condition(String name, String value, NameBook names) {
        return switch (name) {
            case "q" -> words(value);
            case "unit" -> involves(names.unitOrGroup(value));
            case "lead" -> first(value, TargetRow::lead, names::unit);
            case "leader" -> leads(names.post(value));
            case "firstLeader" -> first(value, TargetRow::leaders, names::post);
            case "section" ->
                row -> value.equals(
                        row.place().group() == null ? NONE : row.place().group());
            case "signal" -> row -> row.state().signal().name().equals(value);
            default -> row -> row.state().overdue();
        };
    }

    private static Predicate<TargetRow> involves(Sought unit) {
        return row ->
                unit.isAmong(row.lead().names()) || unit.isAmong(row.support().names());
    }

    private static Predicate<TargetRow> leads(Sought leader) {
        return row -> leader.isAmong(row.leaders().names());
    }

    private static Predicate<TargetRow> first(
            String value, Function<TargetRow, Cell> column, Function<String, Sought> find) {
        if (value.equals(NONE)) {
            return row -> column.apply(row).isEmpty();
        }
        Sought sought = find.apply(value);
        return row -> column.apply(row).first().filter(sought::is).isPresent();
    }

    private static Predicate<TargetRow> words(String q) {
        List<String> words = Arrays.stream(q.split("[\\s\\p{Z}]+"))
                .map(word -> Folded.of(word).text())
                .toList();
        return row -> {
            String folded = Folded.of(row.words()).text();
            return words.stream().allMatch(folded::contains);
        };
    }
}
