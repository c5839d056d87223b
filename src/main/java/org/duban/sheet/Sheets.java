package org.duban.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duban.progress.Confirmation;
import org.duban.progress.NotAssigned;
import org.duban.shared.NotFound;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the sheets of units. */
@Component
public class Sheets {
    private final DueTargets dueTargets;
    private final SheetLines sheetLines;
    private final Confirmation confirmation;
    private final Timetables timetables;
    private final Clock clock;

    Sheets(
            DueTargets dueTargets,
            SheetLines sheetLines,
            Confirmation confirmation,
            Timetables timetables,
            Clock clock) {
        this.dueTargets = dueTargets;
        this.sheetLines = sheetLines;
        this.confirmation = confirmation;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** @param period null for the current one of the year; {@code year} null for the latest in which the unit leads targets */
    public Sheet open(Desk desk, @Nullable Integer year, @Nullable Period period) {
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = dueTargets.years(desk.units());
        int shown = year != null ? year : years.isEmpty() ? today.getYear() : years.get(0);
        Timetable timetable = timetables.of(shown);
        Period due = period != null && timetable.has(period) ? period : timetable.current(today);
        return new Sheet(
                desk,
                timetable,
                years,
                due,
                confirmation.isNeeded(desk.as(), desk.unit(), shown),
                sheetLines.of(desk, due, dueTargets.of(desk.units(), shown)));
    }

    /**
     * As far as one target goes.
     *
     * @throws NotFound where there is no such target
     * @throws NotAssigned where the unit does not lead it
     */
    Sheet openOne(Desk desk, int year, String month, int number) {
        Period period = Period.of(month);
        return new Sheet(
                desk,
                timetables.of(year),
                List.of(year),
                period,
                confirmation.isNeeded(desk.as(), desk.unit(), year),
                sheetLines.of(desk, period, List.of(dueTargets.get(desk.units(), year, number))));
    }
}
