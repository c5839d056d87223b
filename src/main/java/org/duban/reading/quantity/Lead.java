package org.duban.reading.quantity;

import org.duban.reading.Op;

/**
 * The words before a number that say how it compares and what moves.
 *
 * @param start where they begin
 * @param trendEnd where the word of rising or falling ends, the same place where there is none
 * @param trend what the value measures a change of
 * @param reached whether 至 or 到 makes the value a level, not a change
 */
record Lead(int start, int trendEnd, Op op, Trend trend, boolean reached) {
    /** Which way a value moves. */
    enum Trend {
        NONE,
        RISE,
        FALL
    }

    boolean isChange() {
        return trend != Trend.NONE && !reached;
    }
}
