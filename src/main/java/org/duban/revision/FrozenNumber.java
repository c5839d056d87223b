package org.duban.revision;

import java.math.BigDecimal;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/** A number as the table promised it. */
public record FrozenNumber(
        String name,
        Measure measure,
        Op op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        Modality modality,
        IndicatorType type) {
    /** Zeros at the end do not make another number. */
    public FrozenNumber {
        value = plain(value);
        upper = upper == null ? null : plain(upper);
    }

    static FrozenNumber of(Indicator indicator) {
        return new FrozenNumber(
                indicator.name(),
                indicator.measure(),
                indicator.op(),
                indicator.value(),
                indicator.upper(),
                indicator.unit(),
                indicator.modality(),
                indicator.type());
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(Amount.plain(value));
    }
}
