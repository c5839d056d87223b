package org.duban.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.target.Indicator;

/** For which numbers of a target what is reported on others holds too: those that are one promise. */
final class Kinship {
    private final Map<UUID, UUID> own = new HashMap<>();
    private final Map<UUID, UUID> homes = new HashMap<>();

    /** @param family all numbers that are one promise with others */
    Kinship(Collection<Indicator> numbers, Collection<Indicator> family) {
        numbers.forEach(number -> own.put(number.id(), number.id()));
        family.forEach(other -> numbers.stream()
                .filter(number -> !own.containsKey(other.id()) && other.twins().equals(number.twins()))
                .findFirst()
                .ifPresent(number -> {
                    own.put(other.id(), number.id());
                    homes.put(other.id(), other.target());
                }));
    }

    /** The other targets that may speak of the numbers. */
    Stream<UUID> targets() {
        return homes.values().stream().distinct();
    }

    /** Whether another target's update speaks of one of the numbers. */
    boolean isMeant(ProgressUpdate update) {
        return update.statement().readings().keySet().stream().anyMatch(own::containsKey);
    }

    /** Figures by the target's own numbers; those of others are left out. */
    Map<UUID, BigDecimal> own(Map<UUID, BigDecimal> readings) {
        Map<UUID, BigDecimal> mine = new HashMap<>();
        readings.forEach((id, value) -> Optional.ofNullable(own.get(id)).ifPresent(number -> mine.put(number, value)));
        return mine;
    }
}
