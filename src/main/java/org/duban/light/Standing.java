package org.duban.light;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one indicator stands.
 *
 * @param goal null for a target without figures, whose unit says the percent
 * @param actual the latest figure, or that percent
 * @param due the share that should be kept by now
 */
public record Standing(@Nullable Goal goal, BigDecimal actual, Signal signal, Share kept, Share due) {
    /** How far ahead of the plan, as a share; negative where behind. */
    public Share lead() {
        return kept.minus(due);
    }
}
