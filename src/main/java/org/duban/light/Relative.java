package org.duban.light;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Held against another indicator of the same period: the promised value is the distance, 0 for 同步; what is missing counts in points. */
class Relative extends YearRound {
    @Override
    public Optional<Lack> lack(Goal goal, @Nullable Actual actual, Moment moment) {
        if (actual == null) {
            return Optional.of(Lack.DATA);
        }
        return actual.other() == null ? Optional.of(Lack.OTHER) : Optional.empty();
    }

    @Override
    public BigDecimal measured(Goal goal, Actual actual) {
        return actual.other() == null ? actual.value() : actual.value().subtract(actual.other());
    }

    @Override
    public Share kept(Goal goal, BigDecimal measured) {
        BigDecimal missing = goal.bound().subtract(measured);
        return Share.WHOLE.minus(Share.ofPercent(goal.limits() ? missing.negate() : missing));
    }
}
