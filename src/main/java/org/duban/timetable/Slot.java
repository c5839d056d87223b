package org.duban.timetable;

import java.time.LocalDate;

/**
 * A period with its days.
 *
 * @param opensOn from when it is asked for; who is ready may report earlier
 * @param closed whether nothing new is taken any more
 * @param published whether its lights were published and never change again
 */
public record Slot(Period period, LocalDate opensOn, LocalDate dueOn, boolean closed, boolean published) {
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
