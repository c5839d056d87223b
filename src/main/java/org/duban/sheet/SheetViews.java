package org.duban.sheet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.progress.Statement;
import org.duban.shared.Refusal;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Shows sheets, with what was typed into them and what was wrong with it. */
@Component
class SheetViews {
    private final RowViews rows;
    private final Clock clock;

    SheetViews(RowViews rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param typed lines that were not taken, by the target's number; such a line shows what was typed
     * @param faults of the lines
     */
    SheetView of(
            Sheet sheet, Map<Integer, SheetForm.Line> typed, Map<Integer, Map<String, Refusal>> faults, Locale locale) {
        Period period = sheet.period();
        return new SheetView(
                sheet.desk().unit(),
                sheet.desk().name(),
                sheet.desk().onBehalf() ? sheet.desk().unit() : null,
                sheet.year(),
                sheet.years(),
                period.toString(),
                sheet.timetable(),
                sheet.timetable().dueOn(period),
                sheet.timetable().isOverdueOn(period, LocalDate.now(clock)),
                period.elapsed().percent().setScale(1, RoundingMode.HALF_UP),
                sheet.timetable().slot(period).closed(),
                sheet.handsOver(),
                rows(sheet, typed, faults, locale),
                elsewhere(sheet),
                resting(sheet));
    }

    private List<SheetView.Row> rows(
            Sheet sheet, Map<Integer, SheetForm.Line> typed, Map<Integer, Map<String, Refusal>> faults, Locale locale) {
        return sheet.lines().stream()
                .filter(SheetLine::isAsked)
                .map(line -> rows.of(
                        sheet,
                        line,
                        typed.get(line.target().number()),
                        faults.getOrDefault(line.target().number(), Map.of()),
                        locale))
                .toList();
    }

    private static List<SheetView.Resting> resting(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.isResting() && !line.isElsewhere())
                .map(line -> new SheetView.Resting(
                        line.target().number(), line.target().text(), requireNonNull(line.rest())))
                .toList();
    }

    private static List<SheetView.Elsewhere> elsewhere(Sheet sheet) {
        return sheet.lines().stream()
                .filter(SheetLine::isElsewhere)
                .map(line -> elsewhere(line, sheet))
                .toList();
    }

    private static SheetView.Elsewhere elsewhere(SheetLine line, Sheet sheet) {
        Set<Integer> homes = line.homes().entrySet().stream()
                .filter(home -> line.record().indicatorIds().contains(home.getKey()))
                .flatMap(home -> home.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, BigDecimal> figures = line.record().readings(line.update().period());
        return new SheetView.Elsewhere(
                line.target().number(),
                line.target().text(),
                SheetBoxes.numbers(homes),
                homes.stream()
                        .filter(home -> sheet.line(home).isPresent())
                        .findFirst()
                        .orElse(null),
                line.record().figures(new Statement(null, figures, "")));
    }
}
