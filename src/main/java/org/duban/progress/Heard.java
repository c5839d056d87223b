package org.duban.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.progress.Figures.Part;
import org.duban.progress.Figures.Said;
import org.duban.progress.Kinship.Spoken;
import org.duban.target.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The accepted updates that speak of a target, and those that speak of what its numbers are held against.
 *
 * @param accepted in the order of time
 * @param named the units that the table names for each target; who is none of them is a member of a group
 */
record Heard(List<Accepted> accepted, Kinship kinship, Map<UUID, Set<UUID>> named) {
    static final Comparator<Accepted> BY_TIME = Comparator.comparing(Accepted::period)
            .thenComparing(Accepted::reviewedAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    Heard {
        accepted = accepted.stream().sorted(BY_TIME).toList();
    }

    /**
     * What was said of a number. Where a group answers for a target, what a member reports is a part of what adds up; what a unit
     * reports that the table itself names is of the whole.
     */
    Figures of(Indicator number) {
        return new Figures(accepted.stream()
                .flatMap(update -> kinship.spoken(update.readings()).stream()
                        .filter(spoken -> spoken.number().equals(number.id()))
                        .map(spoken -> new Said(update.period(), spoken.value(), part(update, spoken, number))))
                .toList());
    }

    private @Nullable Part part(Accepted update, Spoken spoken, Indicator number) {
        Set<UUID> names = named.getOrDefault(update.target(), Set.of());
        boolean member = !names.isEmpty() && !names.contains(update.unit());
        if (member && number.type().addsUp(number.measure())) {
            return new Part(spoken.said(), update.unit());
        }
        return kinship.isPart(spoken.said()) ? new Part(spoken.said(), null) : null;
    }
}
