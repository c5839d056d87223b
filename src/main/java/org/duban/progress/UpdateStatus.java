package org.duban.progress;

/** The life of an update. */
enum UpdateStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** Whether its unit may still change it. */
    boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
