package org.duban.progress;

import java.util.Map;
import org.duban.reading.Op;
import org.duban.shared.Amount;
import org.duban.target.Indicator;

/** Says in short what an indicator promises. */
public final class Promised {
    private static final Map<Op, String> SIGNS =
            Map.of(Op.AT_LEAST, "≥ ", Op.MORE_THAN, "> ", Op.AT_MOST, "≤ ", Op.LESS_THAN, "< ", Op.ABOUT, "≈ ");

    private Promised() {}

    /** As ≥ 2000个 or 6～6.5%. */
    public static String words(Indicator each) {
        String unit = each.unit() == null ? "" : each.unit();
        return SIGNS.getOrDefault(each.op(), "") + Amount.range(each.value(), each.upper()) + unit;
    }
}
