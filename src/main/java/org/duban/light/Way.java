package org.duban.light;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** A level on its way from last year's value up or down to the promised one. */
class Way extends YearRound {
    /** Whether there is a base, and it has not reached the promise already. */
    static boolean leads(Goal goal) {
        BigDecimal base = goal.yardstick().base();
        return base != null && (goal.limits() ? base.compareTo(goal.bound()) > 0 : base.compareTo(goal.bound()) < 0);
    }

    @Override
    public Share kept(Goal goal, BigDecimal measured) {
        BigDecimal base = requireNonNull(goal.yardstick().base());
        return Share.of(measured.subtract(base), goal.bound().subtract(base));
    }

    @Override
    public Share due(Goal goal, Moment moment) {
        return goal.pace().due(goal, moment, value -> kept(goal, value));
    }

    @Override
    public Signal notReached(Case one) {
        return one.thresholds().onTheWay(kept(one.goal(), one.measured()), due(one.goal(), one.moment()));
    }
}
