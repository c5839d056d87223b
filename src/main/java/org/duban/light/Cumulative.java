package org.duban.light;

import java.math.BigDecimal;

/** A number or amount that adds up over the year: held against its plan line. */
class Cumulative implements Rule {
    @Override
    public Share kept(Goal goal, BigDecimal measured) {
        if (goal.bound().signum() > 0) {
            return Share.of(measured, goal.bound());
        }
        return measured.compareTo(goal.bound()) >= 0 ? Share.WHOLE : Share.NONE;
    }

    @Override
    public Share due(Goal goal, Moment moment) {
        return goal.pace().due(goal, moment, value -> kept(goal, value));
    }

    @Override
    public Signal reached(Case one) {
        return Signal.DONE;
    }

    @Override
    public Signal notReached(Case one) {
        return one.thresholds().onTheWay(kept(one.goal(), one.measured()), due(one.goal(), one.moment()));
    }
}
