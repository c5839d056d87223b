package org.duban.consultation;

/** How far a unit got with its slice. */
enum Standing {
    /** the unit leads and supports nothing */
    NOTHING,
    WAITING,
    BEGUN,
    ANSWERED;

    static Standing of(int rows, int answered) {
        if (rows == 0) {
            return NOTHING;
        }
        return answered == 0 ? WAITING : answered < rows ? BEGUN : ANSWERED;
    }
}
