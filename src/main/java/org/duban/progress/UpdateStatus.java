package org.duban.progress;

/** The life of an update. */
public enum UpdateStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** Whether its unit may still change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
