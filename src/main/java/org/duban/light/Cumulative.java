package org.duban.light;

import java.math.BigDecimal;

/** A number or amount that adds up over the year: held against the part of the year that is over. */
class Cumulative implements Rule {
    @Override
    public Share kept(Goal goal, BigDecimal actual) {
        if (goal.bound().signum() > 0) {
            return Share.of(actual, goal.bound());
        }
        return actual.compareTo(goal.bound()) >= 0 ? Share.WHOLE : Share.NONE;
    }

    @Override
    public Share due(Share elapsed) {
        return elapsed;
    }

    @Override
    public Signal reached(Share elapsed) {
        return Signal.DONE;
    }

    @Override
    public Signal notReached(Share kept, Share elapsed, Thresholds thresholds) {
        return thresholds.onTheWay(kept, elapsed);
    }
}
