package org.duban.escalation;

/** For what something is escalated. */
enum Cause {
    /** So many working days over the day that holds now. */
    OVERDUE,
    /** Behind for so many periods in a row. */
    BEHIND
}
