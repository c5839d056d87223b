package org.duban.reminder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * How many people were reminded of a unit's reports of a period, or of its targets, on a day.
 *
 * @param period null for targets themselves
 */
public record Sent(UUID unit, @Nullable Period period, LocalDate day, long people) {
    /** The month that it is counted in: that of the period, or of the day. */
    public YearMonth month() {
        return period == null ? YearMonth.from(day) : period.month();
    }
}
