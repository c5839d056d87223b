package org.duban.light;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 完成上级下达任务: nothing to be held against before the figure is entered, then as its sort of number. */
record Assigned(Rule then) implements Rule {
    @Override
    public Optional<Lack> lack(Goal goal, @Nullable Actual actual, Moment moment) {
        return goal.yardstick().assigned() == null ? Optional.of(Lack.FIGURE) : then.lack(goal, actual, moment);
    }

    @Override
    public Share kept(Goal goal, BigDecimal measured) {
        return then.kept(goal, measured);
    }

    @Override
    public Share due(Goal goal, Moment moment) {
        return then.due(goal, moment);
    }

    @Override
    public Signal reached(Case one) {
        return then.reached(one);
    }

    @Override
    public Signal notReached(Case one) {
        return then.notReached(one);
    }
}
