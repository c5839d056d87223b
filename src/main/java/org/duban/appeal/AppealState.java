package org.duban.appeal;

/** Where an objection is in its life. */
public enum AppealState {
    RAISED,
    /** The unit was right. */
    UPHELD,
    REJECTED,
    /** The unit gave it up. */
    WITHDRAWN,
    /** The unit handed in anew what had been returned, so that there is nothing to decide. */
    LAPSED;

    boolean isOpen() {
        return this == RAISED;
    }

    /** Whether nothing more may be said on the matter. */
    boolean isFinal() {
        return this == UPHELD || this == REJECTED;
    }
}
