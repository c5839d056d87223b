package org.duban.calendar;

import java.time.LocalDate;

/**
 * A day that is not what its place in the week says, or that a notice names.
 *
 * @param name of the holiday that it belongs to, such as 春节
 */
record SpecialDay(LocalDate date, Kind kind, String name) {
    /** Whether people work. */
    enum Kind {
        /** 放假 */
        REST,
        /** 调休上班 */
        WORK
    }

    boolean isWorked() {
        return kind == Kind.WORK;
    }
}
