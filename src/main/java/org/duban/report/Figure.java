package org.duban.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number as a Chinese reader expects it: 26.6亿, 1.2万, 38. */
final class Figure {
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Figure() {}

    /** One number, or the two bounds of a range. */
    static String of(BigDecimal value, @Nullable BigDecimal upper) {
        return upper == null ? of(value) : of(value) + "–" + of(upper);
    }

    private static String of(BigDecimal value) {
        if (value.abs().compareTo(YI) >= 0) {
            return plain(value, YI) + "亿";
        }
        return value.abs().compareTo(WAN) >= 0 ? plain(value, WAN) + "万" : plain(value, BigDecimal.ONE);
    }

    private static String plain(BigDecimal value, BigDecimal by) {
        // dividing by 10 000 or 100 000 000 moves the point by at most eight places
        int scale = Math.max(value.scale(), 0) + 8;
        return value.divide(by, scale, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }
}
