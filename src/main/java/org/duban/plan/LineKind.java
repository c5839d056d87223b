package org.duban.plan;

/** How a plan line came about. */
public enum LineKind {
    /** in equal parts month by month, for which nothing is kept */
    STRAIGHT,
    /** set by the unit and confirmed by the section */
    BY_UNIT,
    /** set by the section, by the season */
    SEASONAL,
    /** by the milestones of the number */
    BY_MILESTONES;

    /** Whether it is twelve values. */
    public boolean isTyped() {
        return this == BY_UNIT || this == SEASONAL;
    }
}
