package org.duban.reminder;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a district reminds.
 *
 * @param steps working days before (negative) and after the due day
 * @param leadersFrom the step from which those who lead from above are told too
 * @param from from when on a working day messages leave the program, until {@code until}
 * @param mostAWeek how many messages leave the program for one person in seven days
 * @param urgeGap how many working days lie between two urgings of one person by hand
 */
public record ReminderRules(
        List<Integer> steps, int leadersFrom, LocalTime from, LocalTime until, int mostAWeek, int urgeGap) {
    public ReminderRules {
        steps = List.copyOf(steps);
    }

    /** What holds until the supervision section says otherwise: T−7, T−3, T, T+1. */
    public static final ReminderRules DEFAULT =
            new ReminderRules(List.of(-7, -3, 0, 1), 1, LocalTime.of(8, 30), LocalTime.of(18, 0), 5, 1);

    boolean allow(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** When the seven days begin that end with this one. */
    static ZonedDateTime weekBefore(ZonedDateTime now) {
        return now.truncatedTo(ChronoUnit.DAYS).minusDays(6);
    }
}
