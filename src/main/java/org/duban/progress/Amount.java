package org.duban.progress;

import java.math.BigDecimal;
import java.util.Map;
import org.duban.reading.Op;
import org.duban.target.Indicator;
import org.jspecify.annotations.Nullable;

/** Writes figures as people do: without zeros at the end, with their unit. */
final class Amount {
    private static final Map<Op, String> SIGNS =
            Map.of(Op.AT_LEAST, "≥ ", Op.MORE_THAN, "> ", Op.AT_MOST, "≤ ", Op.LESS_THAN, "< ", Op.ABOUT, "≈ ");

    private Amount() {}

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    static String of(BigDecimal value, @Nullable String unit) {
        return plain(value) + (unit == null ? "" : unit);
    }

    static @Nullable String orNull(@Nullable BigDecimal value, @Nullable String unit) {
        return value == null ? null : of(value, unit);
    }

    /** What an indicator promises, as ≥ 2000个 or 6～6.5%. */
    static String promised(Indicator each) {
        BigDecimal upper = each.upper();
        String value = upper == null ? plain(each.value()) : plain(each.value()) + "～" + plain(upper);
        String sign = SIGNS.getOrDefault(each.op(), "");
        return sign + value + (each.unit() == null ? "" : each.unit());
    }
}
