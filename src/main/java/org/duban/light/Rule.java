package org.duban.light;

import java.math.BigDecimal;
import org.duban.target.IndicatorType;

/** How figures of one type of indicator are held against their promise. */
interface Rule {
    /** What share of the promise this figure keeps; never an error, whatever the figures are. */
    Share kept(Goal goal, BigDecimal actual);

    /** What share should be kept when this much of the year is over. */
    Share due(Share elapsed);

    /** The light of a promise that is reached: what has been built stands, a rate may fall again until the year ends. */
    Signal reached(Share elapsed);

    /** The light of a promise that is not reached yet. */
    Signal notReached(Share kept, Share elapsed, Thresholds thresholds);

    static Rule of(Goal goal) {
        if (goal.limits()) {
            return new LowerIsBetter();
        }
        return goal.type() == IndicatorType.CUMULATIVE ? new Cumulative() : new Rate();
    }
}
