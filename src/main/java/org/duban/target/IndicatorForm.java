package org.duban.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.jspecify.annotations.Nullable;

/** A number of a target as a person writes it; {@code version} is what it was written from. */
record IndicatorForm(
        @NotBlank @Size(max = 200) String name,
        @NotNull Op op,
        @NotNull @Digits(integer = 18, fraction = 6) BigDecimal value,
        @Digits(integer = 18, fraction = 6) @Nullable BigDecimal upper,
        @Size(max = 20) @Nullable String unit,
        @NotNull Measure measure,
        @NotNull Modality modality,
        @NotNull IndicatorType type,
        @Valid NeedsForm needed,
        @Nullable Long version) {
    /** Who knows nothing of needs sends none. */
    IndicatorForm {
        needed = Objects.requireNonNullElse(needed, NeedsForm.NONE);
    }

    static IndicatorForm of(Indicator indicator) {
        return new IndicatorForm(
                indicator.name(),
                indicator.op(),
                indicator.value(),
                indicator.upper(),
                indicator.unit(),
                indicator.measure(),
                indicator.modality(),
                indicator.type(),
                NeedsForm.of(indicator.yardstick()),
                indicator.version());
    }

    Promise promise() {
        String counted = unit == null || unit.isBlank() ? null : unit.strip();
        return new Promise(measure, op, value, upper, counted, modality);
    }

    long from() {
        return version == null ? 0 : version;
    }
}
