package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is due, as a page shows it.
 *
 * @param period null for a target itself
 * @param step in working days before (negative) or after the due day
 */
record LineView(String unit, int year, @Nullable Period period, List<Integer> numbers, LocalDate due, int step) {
    static LineView of(NoticeLine line, String unit) {
        return new LineView(unit, line.year(), line.period(), line.numbers(), line.due(), line.step());
    }

    static LineView of(Matter matter, String unit, int step) {
        return new LineView(unit, matter.year(), matter.period(), matter.numbers(), matter.due(), step);
    }

    /** The working days without their sign. */
    public int days() {
        return Math.abs(step);
    }
}
