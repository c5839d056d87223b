package org.duban.burden;

/**
 * What is asked of a unit.
 *
 * @param reports targets to report on
 * @param boxes figures to fill in, a percent for a target without figures
 * @param sent reminders that went out, one for each person and day
 * @param planned reminders that the rules foresee at most, where nothing is reported before
 * @param returns how often a report came back
 */
record Load(long reports, long boxes, long sent, long planned, long returns) {
    static final Load NOTHING = new Load(0, 0, 0, 0, 0);

    static Load asked(long boxes) {
        return new Load(1, boxes, 0, 0, 0);
    }

    static Load planned(long reminders) {
        return new Load(0, 0, 0, reminders, 0);
    }

    static Load reminded(long people) {
        return new Load(0, 0, people, 0, 0);
    }

    static Load returned(long times) {
        return new Load(0, 0, 0, 0, times);
    }

    Load plus(Load other) {
        return new Load(
                reports + other.reports,
                boxes + other.boxes,
                sent + other.sent,
                planned + other.planned,
                returns + other.returns);
    }
}
