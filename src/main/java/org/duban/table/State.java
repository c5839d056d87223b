package org.duban.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is.
 *
 * @param percent what is done, 0 to 100 and more; null without data, likewise {@code planned}
 * @param judged whether the percent rests on a person's judgement
 * @param overdue whether a unit should have reported for the period and did not
 */
public record State(
        Signal signal,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal planned,
        boolean judged,
        boolean overdue) {
    State late() {
        return new State(signal, percent, planned, judged, true);
    }
}
