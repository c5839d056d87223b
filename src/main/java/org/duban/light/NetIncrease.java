package org.duban.light;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rise over a base: what is reported is the level, what counts is how far it is above the base. */
class NetIncrease extends Cumulative {
    @Override
    public Optional<Lack> lack(Goal goal, @Nullable Actual actual, Moment moment) {
        return goal.yardstick().base() == null ? Optional.of(Lack.BASE) : super.lack(goal, actual, moment);
    }

    @Override
    public BigDecimal measured(Goal goal, Actual actual) {
        return actual.value().subtract(requireNonNull(goal.yardstick().base()));
    }
}
