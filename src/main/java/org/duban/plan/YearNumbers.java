package org.duban.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.account.Viewer;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.VisibleTargets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of a year's table in its order, as a person may see them. */
@Component
@Transactional(readOnly = true)
class YearNumbers {
    private static final Pattern FROM_ABOVE = Pattern.compile("[省市区上].{0,4}下达");

    private final VisibleTargets targets;
    private final Indicators indicators;

    YearNumbers(VisibleTargets targets, Indicators indicators) {
        this.targets = targets;
        this.indicators = indicators;
    }

    /** A number and the row that promises it. */
    record Numbered(Target target, Indicator indicator) {}

    List<Numbered> of(int year, Viewer viewer) {
        List<Target> rows = targets.of(year, viewer);
        Map<UUID, List<Indicator>> promised =
                indicators
                        .findByTargetInOrderByPosition(
                                rows.stream().map(Target::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Indicator::target));
        return rows.stream()
                .flatMap(row ->
                        promised.getOrDefault(row.id(), List.of()).stream().map(each -> new Numbered(row, each)))
                .toList();
    }

    /** Those whose type nobody confirmed. */
    List<TypeRow> unconfirmed(int year, Viewer viewer) {
        return of(year, viewer).stream()
                .filter(each -> !each.indicator().isConfirmed())
                .map(each -> TypeRow.of(each.target().number(), each.indicator()))
                .toList();
    }

    /** What their types need and nobody entered; and rows that promise what is assigned from above without any number for it. */
    List<Lacking> lacking(int year, Viewer viewer) {
        List<Numbered> numbers = of(year, viewer);
        Map<UUID, List<IndicatorType>> types = numbers.stream()
                .collect(Collectors.groupingBy(
                        each -> each.target().id(),
                        Collectors.mapping(each -> each.indicator().type(), Collectors.toList())));
        Stream<Lacking> without = targets.of(year, viewer).stream()
                .filter(row -> FROM_ABOVE.matcher(row.text()).find())
                .filter(row -> !types.getOrDefault(row.id(), List.of()).contains(IndicatorType.ASSIGNED))
                .map(row -> new Lacking(row.number(), null, row.text(), Lacking.What.FIGURE));
        Stream<Lacking> within = numbers.stream()
                .map(each -> Lacking.of(each.target().number(), each.indicator()))
                .flatMap(Optional::stream);
        return Stream.concat(within, without).toList();
    }

    Map<UUID, Numbered> byId(int year, Viewer viewer) {
        return of(year, viewer).stream()
                .collect(Collectors.toMap(each -> each.indicator().id(), Function.identity()));
    }
}
