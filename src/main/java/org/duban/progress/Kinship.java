package org.duban.progress;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.target.Indicator;

/**
 * For which numbers of a target what is reported on others holds too: those that are one promise with it, and the parts that add up
 * to it. A part is no promise of its own, so nothing holds for it but what is reported on it.
 */
final class Kinship {
    private final Map<UUID, UUID> own = new HashMap<>();
    private final Map<UUID, UUID> homes = new HashMap<>();
    private final Set<UUID> parts = new HashSet<>();

    /** @param family all numbers that are one promise with others, or parts of one */
    Kinship(Collection<Indicator> numbers, Collection<Indicator> family) {
        numbers.forEach(number -> own.put(number.id(), number.id()));
        family.forEach(other -> numbers.stream()
                .filter(number -> !own.containsKey(other.id()) && !number.partial())
                .filter(number -> other.twins().equals(number.twins()))
                .findFirst()
                .ifPresent(number -> join(other, number)));
    }

    private void join(Indicator other, Indicator number) {
        own.put(other.id(), number.id());
        homes.put(other.id(), other.target());
        if (other.partial()) {
            parts.add(other.id());
        }
    }

    /** The other targets that may speak of the numbers. */
    Stream<UUID> targets() {
        return homes.values().stream().distinct();
    }

    /** Whether another target's update speaks of one of the numbers. */
    boolean isMeant(Accepted update) {
        return update.readings().keySet().stream().anyMatch(own::containsKey);
    }

    /** Figures by the target's own numbers, parts added up; those of others are left out. */
    Map<UUID, BigDecimal> own(Map<UUID, BigDecimal> readings) {
        Map<UUID, BigDecimal> mine = new HashMap<>();
        readings.forEach((id, value) -> {
            UUID number = own.get(id);
            if (number != null) {
                mine.merge(number, value, parts.contains(id) ? BigDecimal::add : (before, now) -> now);
            }
        });
        return mine;
    }

    /** What a statement says of the numbers, of a whole before its parts. */
    List<Spoken> spoken(Map<UUID, BigDecimal> readings) {
        return readings.entrySet().stream()
                .filter(each -> own.containsKey(each.getKey()))
                .map(each -> new Spoken(requireNonNull(own.get(each.getKey())), each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(each -> parts.contains(each.said())))
                .toList();
    }

    /** Whether a number adds up with others to one of the numbers. */
    boolean isPart(UUID said) {
        return parts.contains(said);
    }

    /**
     * A figure that holds for a number.
     *
     * @param said the number it was reported on: itself, one that is one promise with it, or a part of it
     */
    record Spoken(UUID number, UUID said, BigDecimal value) {}
}
