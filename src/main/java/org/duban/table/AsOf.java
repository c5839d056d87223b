package org.duban.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.jspecify.annotations.Nullable;

/** The date for which a year's table is shown. */
public record AsOf(Timetable timetable, LocalDate date) {
    /** The wanted date or else today, but never after the end of the year. */
    static AsOf of(Timetable timetable, @Nullable LocalDate wanted, LocalDate today) {
        LocalDate date = wanted == null ? today : wanted;
        LocalDate end = LocalDate.of(timetable.year(), Month.DECEMBER, 31);
        return new AsOf(timetable, date.isAfter(end) ? end : date);
    }

    public int year() {
        return timetable.year();
    }

    /** The last period that was over on the date; before the first of the year the month before. */
    public YearMonth period() {
        return timetable.lastOver(date).map(Period::month).orElseGet(() -> YearMonth.from(date)
                .minusMonths(1));
    }

    /** The last day of the period: what is shown is the state of that day. */
    public LocalDate day() {
        return period().atEndOfMonth();
    }

    /** Whether the progress of the period should have been handed in. */
    boolean isDue(LocalDate today) {
        return timetable
                .lastOver(date)
                .filter(period -> timetable.isOverdueOn(period, today))
                .isPresent();
    }
}
