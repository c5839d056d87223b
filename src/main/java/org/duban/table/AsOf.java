package org.duban.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The date for which a year's table is shown. */
public record AsOf(int year, LocalDate date) {
    private static final int DUE_DAY = 5;

    /** The wanted date or else today, but never after the end of the year. */
    static AsOf of(int year, @Nullable LocalDate wanted, LocalDate today) {
        LocalDate date = wanted == null ? today : wanted;
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return new AsOf(year, date.isAfter(end) ? end : date);
    }

    /** The last month that was over on the date. */
    public YearMonth period() {
        YearMonth month = YearMonth.from(date);
        return date.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    /** The last day of the period: what is shown is the state of that day. */
    public LocalDate day() {
        return period().atEndOfMonth();
    }

    /** Whether the progress of the period should have been handed in: it is due on the 5th of the month after. */
    boolean isDue(LocalDate today) {
        return period().getYear() == year
                && today.isAfter(period().plusMonths(1).atDay(DUE_DAY));
    }
}
