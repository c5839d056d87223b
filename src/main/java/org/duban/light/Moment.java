package org.duban.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The end of a month as lights see it: they go by whole months.
 *
 * @param month 0 before January is over
 * @param deadline until when the target is to be reached
 */
public record Moment(int year, int month, Deadline deadline) {
    static final Moment BEGINNING = before(2000);

    private static final int MONTHS = 12;

    /** Of a target that has the whole year. */
    public static Moment endOf(YearMonth month) {
        return endOf(month, Deadline.YEAR_END);
    }

    public static Moment endOf(YearMonth month, Deadline deadline) {
        return new Moment(month.getYear(), month.getMonthValue(), deadline);
    }

    public static Moment before(int year) {
        return new Moment(year, 0, Deadline.YEAR_END);
    }

    /** The last day that counts. */
    public LocalDate day() {
        return LocalDate.of(year, 1, 1).plusMonths(month).minusDays(1);
    }

    /** The part of the target's time that is over. */
    public Share elapsed() {
        int until = deadline.current()
                .filter(day -> day.getYear() == year)
                .map(LocalDate::getMonthValue)
                .orElse(MONTHS);
        return Share.of(BigDecimal.valueOf(Math.min(month, until)), BigDecimal.valueOf(until));
    }

    boolean isLast() {
        return !elapsed().isBelow(Share.WHOLE);
    }
}
