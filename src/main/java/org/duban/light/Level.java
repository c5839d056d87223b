package org.duban.light;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A level without a base: before the year ends nobody can say whether it falls short, only that it is reached. */
class Level extends Rate {
    @Override
    public Optional<Lack> lack(Goal goal, @Nullable Actual actual, Moment moment) {
        if (actual == null) {
            return Optional.of(Lack.DATA);
        }
        boolean open = !moment.isLast() && !goal.pace().isTyped() && !goal.isReachedBy(actual.value(), Share.NONE);
        return open ? Optional.of(Lack.YEAR_END) : Optional.empty();
    }
}
