package org.duban.target;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The numbers of a year, for choosing the one that another is held against. */
@Component
class OtherNumbers {
    private final Targets targets;
    private final Indicators indicators;

    OtherNumbers(Targets targets, Indicators indicators) {
        this.targets = targets;
        this.indicators = indicators;
    }

    /** A number by its name and the number of its target. */
    record Other(UUID id, int target, String name) {}

    /** In the order of the table. */
    List<Other> of(int year) {
        Map<UUID, Integer> numbers = targets.findByYearAndCancelledFalseOrderByNumber(year).stream()
                .collect(toMap(Target::id, Target::number));
        return indicators.findByTargetInOrderByPosition(numbers.keySet()).stream()
                .map(each -> new Other(each.id(), Objects.requireNonNull(numbers.get(each.target())), each.name()))
                .sorted(Comparator.comparingInt(Other::target))
                .toList();
    }
}
