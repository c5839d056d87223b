package org.duban.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes figures as people do: without zeros at the end, with their unit. */
final class Amount {
    private Amount() {}

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String of(BigDecimal value, @Nullable String unit) {
        return plain(value) + (unit == null ? "" : unit);
    }
}
