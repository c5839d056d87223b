package org.duban.progress;

/** Where an update is in its life. */
public enum UpdateStatus {
    DRAFT,
    /** Its clerk is done with it; the unit's head has to confirm it. */
    HANDED_OVER,
    /** The unit's head stands by it; it is yet to be handed in. */
    CONFIRMED,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** Whether its clerk may still change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the supervision section has nothing to do with it yet, or not any more. */
    public boolean isWithUnit() {
        return isUnseen() || this == RETURNED;
    }

    /** Whether its unit may still add to it, or take from it: the clerk, or the head to whom the clerk gave it. */
    public boolean isUnsettled() {
        return isOpen() || this == HANDED_OVER;
    }

    /** Whether nobody outside the unit has seen it yet. */
    boolean isUnseen() {
        return this == DRAFT || this == HANDED_OVER || this == CONFIRMED;
    }
}
