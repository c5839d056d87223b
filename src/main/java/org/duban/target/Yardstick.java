package org.duban.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rule of an indicator's type needs beyond the promised number; a person enters it.
 *
 * @param base the value that the promise starts from, and the day it is of
 * @param tolerance how far 左右 may fall short, in the unit of the indicator; null for the district's share
 * @param other the indicator that a relative one is held against, or the firmer one of a pair
 * @param assigned the figure that was assigned from above
 * @param nodes the milestones in the order of their dates
 * @param outcome how what others decide on came out; null where nobody else decides
 */
public record Yardstick(
        @Nullable BigDecimal base,
        @Nullable LocalDate baseOn,
        @Nullable BigDecimal tolerance,
        @Nullable UUID other,
        @Nullable BigDecimal assigned,
        List<Node> nodes,
        @Nullable Outcome outcome) {
    public static final Yardstick NONE = new Yardstick(null, null, null, null, null, List.of(), null);

    public Yardstick {
        nodes = List.copyOf(nodes);
    }

    /** A milestone and the day by which it is to be reached. */
    public record Node(String name, LocalDate due) {}

    /**
     * How a title or prize that was applied for came out: an application is no award.
     *
     * @param on the day from which the result holds; null while it is not rated
     */
    public record Outcome(Result result, @Nullable LocalDate on) {
        /** As it stood on a day. */
        public Result as(LocalDate day) {
            return on == null || on.isAfter(day) ? Result.UNRATED : result;
        }
    }

    /** 成功, 未成功, 未评. */
    public enum Result {
        SUCCEEDED,
        FAILED,
        UNRATED
    }
}
