package org.duban.adoption;

import java.util.List;
import org.duban.light.Signal;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would change.
 *
 * @param period the period that was looked at; null where none of the year is over
 * @param targets how many targets the year has
 */
record Trial(@Nullable String period, int targets, List<Move> moves) {
    static final Trial NOTHING_OVER = new Trial(null, 0, List.of());

    /** So many targets go from one light to another. */
    record Move(Signal from, Signal to, long count) {
        Move times(long many) {
            return new Move(from, to, many);
        }
    }

    /** How many targets would have another light. */
    public long changed() {
        return moves.stream().mapToLong(Move::count).sum();
    }
}
