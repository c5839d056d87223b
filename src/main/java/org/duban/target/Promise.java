package org.duban.target;

import java.math.BigDecimal;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.jspecify.annotations.Nullable;

/**
 * A number and how it is meant.
 *
 * @param value with 万 and 亿 multiplied out; the lower bound of a range
 * @param upper the upper bound of a range, else null
 * @param unit null for a rank
 */
public record Promise(
        Measure measure,
        Op op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        Modality modality) {}
