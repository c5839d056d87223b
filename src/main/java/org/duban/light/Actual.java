package org.duban.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was reported of an indicator.
 *
 * @param other the figure of the same period of the indicator that it is held against; null where there is none
 */
public record Actual(BigDecimal value, @Nullable BigDecimal other) {
    public static Actual of(BigDecimal value) {
        return new Actual(value, null);
    }
}
