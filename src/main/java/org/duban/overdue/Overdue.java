package org.duban.overdue;

import org.duban.extension.DueDay;
import org.duban.target.Target;

/**
 * A target whose original day is over and that is not reached.
 *
 * @param days how many working days the day that holds now is over; 0 where more time was granted
 * @param daysByOriginal likewise by the original day
 */
public record Overdue(Target target, DueDay due, int days, int daysByOriginal) {
    /** Whether it is over its day with all extensions, too. */
    public boolean isOverNow() {
        return days > 0;
    }
}
