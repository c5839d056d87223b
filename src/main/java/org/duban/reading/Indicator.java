package org.duban.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number promised in a task or a row.
 *
 * @param quote the shortest run of the text that holds name and value, comparison words at its edge kept
 * @param span where the quote stands in the repaired text
 * @param name what is measured, without the value
 * @param value with 万 and 亿 multiplied out; the lower bound of a range
 * @param upper the upper bound of a range, else null
 * @param unit as written after the multiplier; null for a rank
 * @param evidence the words that gave op, value, unit, measure and modality, in this order where they are there
 * @param sure false where a careful clerk would ask
 */
public record Indicator(
        String quote,
        Span span,
        String name,
        Measure measure,
        Op op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        Modality modality,
        List<Reason> evidence,
        boolean sure) {
    public Indicator {
        evidence = List.copyOf(evidence);
    }
}
