package org.duban.progress;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.duban.reading.Op;
import org.duban.target.Indicator;
import org.jspecify.annotations.Nullable;

/** Writes figures as people do: without zeros at the end, large ones in 万 and 亿, with their unit. */
final class Amount {
    private static final Map<Op, String> SIGNS =
            Map.of(Op.AT_LEAST, "≥ ", Op.MORE_THAN, "> ", Op.AT_MOST, "≤ ", Op.LESS_THAN, "< ", Op.ABOUT, "≈ ");

    private static final int DECIMALS = 2;

    private Amount() {}

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String of(BigDecimal value, @Nullable String unit) {
        return brief(value) + (unit == null ? "" : unit);
    }

    /** In 亿 or 万 where that is exact and short. */
    private static String brief(BigDecimal value) {
        return counted(value, 8, "亿").or(() -> counted(value, 4, "万")).orElseGet(() -> plain(value));
    }

    private static Optional<String> counted(BigDecimal value, int zeros, String word) {
        BigDecimal many = value.movePointLeft(zeros).stripTrailingZeros();
        return many.abs().compareTo(BigDecimal.ONE) >= 0 && many.scale() <= DECIMALS
                ? Optional.of(plain(many) + word)
                : Optional.empty();
    }

    static @Nullable String orNull(@Nullable BigDecimal value, @Nullable String unit) {
        return value == null ? null : of(value, unit);
    }

    /** What an indicator promises, as ≥ 2000个 or 6～6.5%. */
    static String promised(Indicator each) {
        BigDecimal upper = each.upper();
        String value = upper == null ? brief(each.value()) : brief(each.value()) + "～" + brief(upper);
        String sign = SIGNS.getOrDefault(each.op(), "");
        return sign + value + (each.unit() == null ? "" : each.unit());
    }
}
