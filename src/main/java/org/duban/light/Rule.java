package org.duban.light;

import java.math.BigDecimal;
import java.util.Optional;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/** How figures of one type of indicator are held against their promise. */
interface Rule {
    /** Why there can be no light; whatever the figures are, there is never an error instead. */
    default Optional<Lack> lack(Goal goal, @Nullable Actual actual, Moment moment) {
        return actual == null ? Optional.of(Lack.DATA) : Optional.empty();
    }

    default BigDecimal measured(Goal goal, Actual actual) {
        return actual.value();
    }

    /** What share of the promise this keeps. */
    Share kept(Goal goal, BigDecimal measured);

    /** What share should be kept by then. */
    Share due(Goal goal, Moment moment);

    default boolean isReached(Case one) {
        return one.goal().isReachedBy(one.measured(), one.thresholds().about());
    }

    /** The light of a promise that is reached: what has been built stands, a rate may fall again until the year ends. */
    Signal reached(Case one);

    /** The light of a promise that is not reached yet. */
    Signal notReached(Case one);

    static Rule of(Goal goal) {
        return switch (goal.type()) {
            case NET_INCREASE -> new NetIncrease();
            case RELATIVE -> new Relative();
            case ASSIGNED -> new Assigned(byMeasure(goal));
            case MILESTONE -> new Milestones();
            case QUALITATIVE -> new Qualitative();
            case CONTINUOUS -> new Continuous();
            case CUMULATIVE, GROWTH, LEVEL, PAIR, LOWER_IS_BETTER -> byMeasure(goal);
        };
    }

    private static Rule byMeasure(Goal goal) {
        IndicatorType nature = nature(goal);
        if (nature != IndicatorType.CUMULATIVE && nature != IndicatorType.GROWTH && Way.leads(goal)) {
            return new Way();
        }
        if (goal.limits()) {
            return new LowerIsBetter();
        }
        return switch (nature) {
            case CUMULATIVE -> new Cumulative();
            case LEVEL -> new Level();
            default -> new Rate();
        };
    }

    /** 确保…力争… and what is assigned may be promised of any sort of number. */
    private static IndicatorType nature(Goal goal) {
        if (goal.type() != IndicatorType.PAIR && goal.type() != IndicatorType.ASSIGNED) {
            return goal.type();
        }
        return switch (goal.promise().measure()) {
            case GROWTH -> IndicatorType.GROWTH;
            case RATIO, RANK -> IndicatorType.LEVEL;
            case COUNT, AMOUNT, QUANTITY -> IndicatorType.CUMULATIVE;
        };
    }
}
