package org.duban.stage;

/** Where a target is in its life. DONE is the section's word that it is finished; the light of that name is only computed. */
public enum Stage {
    ISSUED,
    /** Every lead unit has signed for it. */
    SIGNED,
    IN_PROGRESS,
    /** A lead unit says that it is done. */
    PROPOSED,
    CHECKED,
    DONE,
    SUSPENDED,
    CANCELLED
}
