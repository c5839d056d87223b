package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a unit came to an end, in words.
 *
 * @param on the first day without it
 * @param into the names of those that go on with its work
 */
public record Ended(LocalDate on, List<String> into) {
    /**
     * The end of a unit; nothing while it works.
     *
     * @param all the units of the directory, for the names of its successors
     */
    public static Optional<Ended> of(Unit unit, List<Unit> all) {
        return unit.succession().map(end -> new Ended(end.on(), names(all, end.into())));
    }

    private static List<String> names(List<Unit> all, List<UUID> wanted) {
        return all.stream()
                .filter(each -> wanted.contains(each.id()))
                .map(Unit::name)
                .toList();
    }

    /** The key of the sentence that says it; its arguments are {@link #on()} and {@link #heirs()}. */
    public String key() {
        return into.isEmpty() ? "unit.end.dissolved" : into.size() == 1 ? "unit.end.merged" : "unit.end.split";
    }

    /** The names of the successors in one line. */
    public String heirs() {
        return String.join("、", into);
    }
}
