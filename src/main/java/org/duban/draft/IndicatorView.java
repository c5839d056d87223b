package org.duban.draft;

import java.util.List;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.report.ProposedIndicator;
import org.duban.shared.Amount;

/**
 * An indicator as the review page shows it.
 *
 * @param figure sign, number and unit, such as {@code ≥ 26.6亿元}
 * @param reasons what was read about it and why; empty where a person put it
 */
record IndicatorView(
        String name, Measure measure, String figure, Modality modality, String quote, List<Why> reasons, boolean sure) {
    static IndicatorView of(ProposedIndicator indicator) {
        String unit = indicator.unit() == null ? "" : indicator.unit();
        return new IndicatorView(
                indicator.name(),
                indicator.measure(),
                Why.sign(indicator.op()) + " " + Amount.range(indicator.value(), indicator.upper()) + unit,
                indicator.modality(),
                indicator.quote(),
                Why.of(indicator),
                indicator.sure());
    }
}
