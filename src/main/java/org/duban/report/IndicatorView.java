package org.duban.report;

import java.util.List;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Amount;

/**
 * An indicator as the review page shows it.
 *
 * @param figure sign, number and unit, such as {@code ≥ 26.6亿元}
 * @param evidence the words of the document that it rests on; empty where a person put it
 */
record IndicatorView(
        String name,
        Measure measure,
        String figure,
        Modality modality,
        String quote,
        List<String> evidence,
        boolean sure) {
    static IndicatorView of(ProposedIndicator indicator) {
        String unit = indicator.unit() == null ? "" : indicator.unit();
        return new IndicatorView(
                indicator.name(),
                indicator.measure(),
                sign(indicator.op()) + " " + Amount.range(indicator.value(), indicator.upper()) + unit,
                indicator.modality(),
                indicator.quote(),
                indicator.evidence(),
                indicator.sure());
    }

    private static String sign(Op op) {
        return switch (op) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case ABOUT -> "≈";
            default -> op.symbol();
        };
    }
}
