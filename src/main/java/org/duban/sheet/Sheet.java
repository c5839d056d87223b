package org.duban.sheet;

import java.util.List;
import java.util.Optional;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;

/**
 * What one unit has to report for one period, with what it has written so far.
 *
 * @param handsOver whether what the person submits goes to the unit's head first
 */
public record Sheet(
        Desk desk, Timetable timetable, List<Integer> years, Period period, boolean handsOver, List<SheetLine> lines) {
    /** Of the table. */
    public int year() {
        return timetable.year();
    }

    /** That of a sheet which was opened for one. */
    SheetLine only() {
        return lines.get(0);
    }

    /** That of a target by its number in the table. */
    public Optional<SheetLine> line(int number) {
        return lines.stream().filter(line -> line.target().number() == number).findFirst();
    }

    /** The form with the supporting unit's words that the person wants to take over; as it is where there are none. */
    SheetForm takingOver(SheetForm form) {
        return lines.stream()
                .flatMap(line -> line.said().stream()
                        .filter(said -> said.id().equals(form.takeOver()))
                        .map(said -> form.saying(line.target().number(), said.quoted())))
                .findFirst()
                .orElse(form);
    }
}
