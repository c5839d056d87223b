package org.duban.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.stereotype.Component;

/** Compares the numbers of a year's table, as far as a person may see its rows. */
@Component
class YearFindings {
    private final VisibleTargets visible;
    private final Indicators indicators;

    YearFindings(VisibleTargets visible, Indicators indicators) {
        this.visible = visible;
        this.indicators = indicators;
    }

    List<Finding> of(int year, Viewer viewer) {
        Map<UUID, Target> targets =
                visible.of(year, viewer).stream().collect(Collectors.toMap(Target::id, Function.identity()));
        List<PromisedNumber> numbers = indicators.findByTargetInOrderByPosition(targets.keySet()).stream()
                .map(each -> new PromisedNumber(Objects.requireNonNull(targets.get(each.target())), each))
                .toList();
        return new Findings(numbers).all();
    }
}
