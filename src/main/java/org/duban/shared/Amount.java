package org.duban.shared;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes figures as people do: without zeros at the end, large ones in 万 and 亿 where that is exact and short. */
public final class Amount {
    private static final int DECIMALS = 2;

    private Amount() {}

    /** All its digits, as 12000. */
    public static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** As 1.2万. */
    public static String brief(BigDecimal value) {
        return counted(value, 8, "亿").or(() -> counted(value, 4, "万")).orElseGet(() -> plain(value));
    }

    /** One figure, or the two ends of a range, as 6～6.5. */
    public static String range(BigDecimal value, @Nullable BigDecimal upper) {
        return upper == null ? brief(value) : brief(value) + "～" + brief(upper);
    }

    /** With its unit, as 1.2万人. */
    public static String of(BigDecimal value, @Nullable String unit) {
        return brief(value) + (unit == null ? "" : unit);
    }

    public static @Nullable String orNull(@Nullable BigDecimal value, @Nullable String unit) {
        return value == null ? null : of(value, unit);
    }

    private static Optional<String> counted(BigDecimal value, int zeros, String word) {
        BigDecimal many = value.movePointLeft(zeros).stripTrailingZeros();
        return many.abs().compareTo(BigDecimal.ONE) >= 0 && many.scale() <= DECIMALS
                ? Optional.of(plain(many) + word)
                : Optional.empty();
    }
}
