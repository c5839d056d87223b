package org.duban.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.transaction.annotation.Transactional;

/** Compares the numbers of a year's table, as far as the person may see its rows. */
@UseCase
@Transactional(readOnly = true)
class FindContradictions {
    private final VisibleTargets visible;
    private final Indicators indicators;

    FindContradictions(VisibleTargets visible, Indicators indicators) {
        this.visible = visible;
        this.indicators = indicators;
    }

    List<FindingView> execute(int year, Viewer viewer) {
        Map<UUID, Target> targets =
                visible.of(year, viewer).stream().collect(Collectors.toMap(Target::id, Function.identity()));
        List<PromisedNumber> numbers = indicators.findByTargetInOrderByPosition(targets.keySet()).stream()
                .map(each -> new PromisedNumber(Objects.requireNonNull(targets.get(each.target())), each))
                .toList();
        return new Findings(numbers).all().stream().map(FindingView::of).toList();
    }
}
