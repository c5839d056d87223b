package org.duban.light;

import java.math.BigDecimal;

/** Words with a percent that a person judged; it is marked so wherever it is shown. */
class Qualitative extends Cumulative {
    @Override
    public Share kept(Goal goal, BigDecimal percent) {
        return Share.ofPercent(percent);
    }

    @Override
    public boolean isReached(Case one) {
        return !kept(one.goal(), one.measured()).isBelow(Share.WHOLE);
    }
}
