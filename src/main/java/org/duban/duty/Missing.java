package org.duban.duty;

import java.time.LocalDate;
import org.duban.extension.DueDay;

/**
 * A report that was not handed in.
 *
 * @param returned whether it was, and came back
 */
public record Missing(Duty duty, DueDay due, boolean returned) {
    /** Whether it should have been there before a day, with all the time that was granted. */
    public boolean isOverdueOn(LocalDate day) {
        return due.isOverOn(day);
    }
}
