package org.duban.calendar;

import java.time.LocalDate;

/**
 * How long there is still time.
 *
 * @param until the last day
 * @param days working days that are left after today, 0 on the last day; below 0 how many it is over, at least one though only days off
 *     have passed since
 */
public record TimeLeft(LocalDate until, int days) {
    public static TimeLeft of(LocalDate until, LocalDate today, Almanac almanac) {
        int days = almanac.between(today, until);
        return new TimeLeft(until, until.isBefore(today) ? Math.min(days, -1) : days);
    }

    public boolean isOver() {
        return days < 0;
    }

    /** The key of the sentence in the messages. */
    public String key() {
        return isOver() ? "timeLeft.over" : days == 0 ? "timeLeft.today" : "timeLeft.left";
    }

    public int size() {
        return Math.abs(days);
    }
}
