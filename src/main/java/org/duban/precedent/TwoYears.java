package org.duban.precedent;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Lays a year's table beside that of the year before. */
@Component
class TwoYears {
    private final Targets targets;
    private final Indicators indicators;

    TwoYears(Targets targets, Indicators indicators) {
        this.targets = targets;
        this.indicators = indicators;
    }

    Pairs of(int year) {
        return Pairs.of(table(year), table(year - 1));
    }

    private List<Promised> table(int year) {
        List<Target> rows = targets.findByYearAndCancelledFalseOrderByNumber(year);
        Map<UUID, List<Indicator>> numbers =
                indicators
                        .findByTargetInOrderByPosition(
                                rows.stream().map(Target::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Indicator::target));
        return rows.stream()
                .map(row -> new Promised(row, numbers.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
