package org.duban.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.target.Yardstick;
import org.duban.target.Yardstick.Result;
import org.jspecify.annotations.Nullable;

/** Nodes with dates: a node that is overdue is behind; with the last node reached a prize is applied for, not yet won. */
class Milestones implements Rule {
    @Override
    public Optional<Lack> lack(Goal goal, @Nullable Actual actual, Moment moment) {
        return goal.yardstick().nodes().isEmpty() ? Optional.of(Lack.NODES) : Rule.super.lack(goal, actual, moment);
    }

    @Override
    public Share kept(Goal goal, BigDecimal reached) {
        return Share.of(reached, BigDecimal.valueOf(goal.yardstick().nodes().size()));
    }

    @Override
    public Share due(Goal goal, Moment moment) {
        return goal.yardstick().nodes().isEmpty() ? moment.elapsed() : Pace.nodes(goal, moment);
    }

    @Override
    public boolean isReached(Case one) {
        return !kept(one.goal(), one.measured()).isBelow(Share.WHOLE);
    }

    @Override
    public Signal reached(Case one) {
        Yardstick.Outcome outcome = one.goal().yardstick().outcome();
        if (outcome == null) {
            return Signal.DONE;
        }
        return switch (outcome.as(one.moment().day())) {
            case SUCCEEDED -> Signal.DONE;
            case UNRATED -> Signal.ON_TRACK;
            case FAILED -> Signal.BEHIND;
        };
    }

    @Override
    public Signal notReached(Case one) {
        boolean late = kept(one.goal(), one.measured()).isBelow(due(one.goal(), one.moment()));
        if (late || hasFailed(one)) {
            return Signal.BEHIND;
        }
        return isNear(one) ? Signal.AT_RISK : Signal.ON_TRACK;
    }

    private static boolean hasFailed(Case one) {
        Yardstick.Outcome outcome = one.goal().yardstick().outcome();
        return outcome != null && outcome.as(one.moment().day()) == Result.FAILED;
    }

    /** Whether the first node that is not reached is due within the days of warning. */
    private static boolean isNear(Case one) {
        List<Yardstick.Node> nodes = one.goal().yardstick().nodes();
        BigDecimal reached = one.measured().max(BigDecimal.ZERO).min(BigDecimal.valueOf(nodes.size() - 1L));
        LocalDate until = one.moment().day().plusDays(one.thresholds().warnDays());
        return !nodes.get(reached.intValue()).due().isAfter(until);
    }
}
