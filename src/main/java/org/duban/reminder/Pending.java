package org.duban.reminder;

import java.time.LocalDate;

/**
 * A matter of which a person is to be reminded.
 *
 * @param subject by which a repetition is known
 * @param step in working days before (negative) or after the due day
 */
record Pending(Matter matter, String subject, int step) {
    static Pending byLadder(Matter matter, int step) {
        return new Pending(matter, matter.subject(), step);
    }

    static Pending byHand(Matter matter, int step, LocalDate day) {
        return new Pending(matter, matter.urgedOn(day), step);
    }
}
