package org.duban.light;

import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * Where one indicator stands.
 *
 * @param goal null for a target without figures, whose unit says the percent
 * @param actual the latest figure, or that percent
 * @param due the share that should be kept by now
 * @param overdue whether its day is over: behind by rule
 */
public record Standing(@Nullable Goal goal, Actual actual, Signal signal, Share kept, Share due, boolean overdue) {
    /** How far ahead of the plan, as a share; negative where behind. */
    public Share lead() {
        return kept.minus(due);
    }

    /** Whether its percent is a person's judgement, not a figure. */
    public boolean isJudged() {
        return goal == null || goal.type() == IndicatorType.QUALITATIVE;
    }
}
