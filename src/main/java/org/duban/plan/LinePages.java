package org.duban.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.plan.YearNumbers.Numbered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of the plan lines. */
@Component
@Transactional(readOnly = true)
class LinePages {
    private final YearNumbers numbers;
    private final PlanLines lines;

    LinePages(YearNumbers numbers, PlanLines lines) {
        this.numbers = numbers;
        this.lines = lines;
    }

    /** @param typed what stays on the page because something of it could not be read; empty for what is kept */
    List<LineRow> rows(int year, Viewer viewer, List<LinesForm.Typed> typed) {
        List<Numbered> all = numbers.of(year, viewer);
        Map<UUID, PlanLine> known =
                lines
                        .findByIndicatorIn(
                                all.stream().map(each -> each.indicator().id()).toList())
                        .stream()
                        .collect(Collectors.toMap(PlanLine::indicator, Function.identity()));
        Map<UUID, LinesForm.Typed> written = typed.stream()
                .collect(Collectors.toMap(LinesForm.Typed::number, Function.identity(), (one, two) -> two));
        return all.stream()
                .map(each -> LineRow.of(
                        each, line(each, known), written.get(each.indicator().id())))
                .toList();
    }

    private static PlanLine line(Numbered each, Map<UUID, PlanLine> known) {
        PlanLine line = known.get(each.indicator().id());
        return line == null ? new PlanLine(each.indicator().id()) : line;
    }
}
