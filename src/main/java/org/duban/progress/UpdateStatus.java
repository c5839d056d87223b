package org.duban.progress;

/** Where an update is in its life. */
public enum UpdateStatus {
    DRAFT,
    /** Its clerk is done with it; the unit's head has to confirm it. */
    HANDED_OVER,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** Whether its clerk may still change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the supervision section has nothing to do with it yet, or not any more. */
    public boolean isWithUnit() {
        return isOpen() || this == HANDED_OVER;
    }

    /** Whether nobody outside the unit has seen it yet. */
    boolean isUnseen() {
        return this == DRAFT || this == HANDED_OVER;
    }
}
