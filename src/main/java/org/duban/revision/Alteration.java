package org.duban.revision;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a target before and after; without the one it was added, without the other dropped. */
record Alteration(
        UUID target, @Nullable FrozenRow before, @Nullable FrozenRow after) {
    /** What became of the row. */
    enum Kind {
        ADDED,
        DROPPED,
        CHANGED,
        SAME
    }

    /** Every row of two tables beside its other self, by number. */
    static List<Alteration> between(Map<UUID, FrozenRow> before, Map<UUID, FrozenRow> after) {
        Set<UUID> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(target -> new Alteration(target, before.get(target), after.get(target)))
                .sorted(Comparator.comparingInt(Alteration::number))
                .toList();
    }

    int number() {
        return before == null ? Objects.requireNonNull(after).number() : before.number();
    }

    Kind kind() {
        if (before == null || after == null) {
            return before == after ? Kind.SAME : before == null ? Kind.ADDED : Kind.DROPPED;
        }
        return before.differences(after).isEmpty() ? Kind.SAME : Kind.CHANGED;
    }

    boolean isReal() {
        return kind() != Kind.SAME;
    }

    /** Whether it stood or stands in the slice of these units. */
    boolean isFor(Set<UUID> units) {
        return (before != null && before.isFor(units)) || (after != null && after.isFor(units));
    }
}
