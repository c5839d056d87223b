package org.duban.retraction;

import org.duban.publication.PublishedRow;
import org.duban.target.Target;

/** What taking a document back means for one row. */
record Step(Target target, PublishedRow row, Fate fate) {
    /** What becomes of the row. */
    enum Fate {
        /** it leaves the table, and keeps its number */
        CANCELLED,
        /** it says again what it said before */
        RESTORED,
        /** it stays, because somebody changed it since */
        CHANGED_SINCE,
        /** it stays, because somebody reported on it */
        REPORTED_SINCE
    }

    boolean isTaken() {
        return fate == Fate.CANCELLED || fate == Fate.RESTORED;
    }

    public int number() {
        return target.number();
    }

    public String text() {
        return target.text();
    }
}
