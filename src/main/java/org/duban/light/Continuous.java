package org.duban.light;

import java.math.BigDecimal;

/** What has to hold all year: every breach breaks it, and so many of them put it behind. */
class Continuous extends YearRound {
    @Override
    public Share kept(Goal goal, BigDecimal breaches) {
        return breaches.compareTo(goal.bound()) <= 0 ? Share.WHOLE : Share.NONE;
    }

    @Override
    public Share due(Goal goal, Moment moment) {
        return Share.WHOLE;
    }

    @Override
    public boolean isReached(Case one) {
        return one.measured().compareTo(one.goal().bound()) <= 0;
    }

    @Override
    public Signal notReached(Case one) {
        BigDecimal above = one.measured().subtract(one.goal().bound());
        boolean tooMany = above.compareTo(BigDecimal.valueOf(one.thresholds().breaches())) >= 0;
        return tooMany ? Signal.BEHIND : Signal.AT_RISK;
    }
}
