package org.duban.light;

import java.math.BigDecimal;

/** A growth rate or a level: it keeps its share of the target; a target of zero or below is missed by points. */
class Rate extends YearRound {
    @Override
    public Share kept(Goal goal, BigDecimal actual) {
        return goal.bound().signum() > 0
                ? Share.of(actual, goal.bound())
                : Share.WHOLE.minus(Share.ofPercent(goal.bound().subtract(actual)));
    }
}
