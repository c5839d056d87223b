package org.duban.report;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.jspecify.annotations.Nullable;

/**
 * One line of a target's form: an indicator as a person puts it.
 *
 * @param origin which indicator of the target it was, counted from 0; null for a new one
 * @param removed whether it is to go
 */
record IndicatorForm(
        @Nullable Integer origin,
        @Size(max = 200) @Nullable String name,
        @Nullable Measure measure,
        @Nullable Op op,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal value,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal upper,
        @Size(max = 50) @Nullable String unit,
        @Nullable Modality modality,
        boolean removed) {
    static IndicatorForm of(ProposedIndicator indicator, @Nullable Integer origin) {
        return new IndicatorForm(
                origin,
                indicator.name(),
                indicator.measure(),
                indicator.op(),
                indicator.value(),
                indicator.upper(),
                indicator.unit(),
                indicator.modality(),
                false);
    }

    /** The empty line for a new one. */
    static IndicatorForm empty() {
        return new IndicatorForm(null, null, Measure.COUNT, Op.EQUAL, null, null, null, Modality.PLAN, false);
    }

    /** Whether the line says an indicator; an empty line says none. */
    boolean isKept() {
        return !removed && !isEmpty();
    }

    @AssertTrue boolean isWhole() {
        return removed
                || isEmpty()
                || !isBlank(name) && value != null && measure != null && op != null && modality != null;
    }

    /** The same line, no longer tied to an indicator of the target. */
    IndicatorForm untied() {
        return new IndicatorForm(null, name, measure, op, value, upper, unit, modality, removed);
    }

    private boolean isEmpty() {
        return isBlank(name) && value == null;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
