package org.duban.target;

import java.math.BigDecimal;
import java.util.UUID;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Amount;
import org.jspecify.annotations.Nullable;

/** A number of a target as pages show it. */
record IndicatorView(
        UUID id,
        String name,
        Op op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        Measure measure,
        Modality modality,
        IndicatorType type,
        boolean confirmed) {
    /** The value, or both ends of a range. */
    public String figure() {
        return Amount.range(value, upper);
    }

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.id(),
                indicator.name(),
                indicator.op(),
                indicator.value(),
                indicator.upper(),
                indicator.unit(),
                indicator.measure(),
                indicator.modality(),
                indicator.type(),
                indicator.isConfirmed());
    }
}
