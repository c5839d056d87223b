package org.duban.draft;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Span;
import org.duban.report.ProposedIndicator;
import org.jspecify.annotations.Nullable;

/**
 * One line of a target's form: an indicator as a person puts it. The numbers are text, so that what cannot be a number comes
 * back as it was typed.
 *
 * @param origin which indicator of the target it was, counted from 0; null for a new one
 * @param removed whether it is to go; null where the box is not ticked
 */
record IndicatorForm(
        @Nullable Integer origin,
        @Size(max = 200) @Nullable String name,
        @Nullable Measure measure,
        @Nullable Op op,
        @Pattern(regexp = NUMBER) @Nullable String value,
        @Pattern(regexp = NUMBER) @Nullable String upper,
        @Size(max = 50) @Nullable String unit,
        @Nullable Modality modality,
        @Nullable Boolean removed) {
    private static final String NUMBER = "\\s*(-?[0-9][0-9,]{0,20}(\\.[0-9]{1,6})?)?\\s*";

    static IndicatorForm of(ProposedIndicator indicator, @Nullable Integer origin) {
        return new IndicatorForm(
                origin,
                indicator.name(),
                indicator.measure(),
                indicator.op(),
                text(indicator.value()),
                text(indicator.upper()),
                indicator.unit(),
                indicator.modality(),
                null);
    }

    /** The empty line for a new one. */
    static IndicatorForm empty() {
        return new IndicatorForm(null, null, Measure.COUNT, Op.EQUAL, null, null, null, Modality.PLAN, null);
    }

    /** Whether the line says an indicator; an empty line says none. */
    boolean isKept() {
        return !isRemoved() && !isEmpty();
    }

    @AssertTrue public boolean isWhole() {
        return !isKept() || !isBlank(name) && !isBlank(value) && measure != null && op != null && modality != null;
    }

    /**
     * The indicator that the line says.
     *
     * @param quote the words that it stands for, with their place in the repaired text
     */
    ProposedIndicator typed(String quote, Span span) {
        return new ProposedIndicator(
                requireNonNull(name).strip(),
                requireNonNull(measure),
                requireNonNull(op),
                requireNonNull(number(value)),
                number(upper),
                isBlank(unit) ? null : unit,
                requireNonNull(modality),
                quote,
                span,
                List.of(),
                true);
    }

    /** The same line, no longer tied to an indicator of the target. */
    IndicatorForm untied() {
        return new IndicatorForm(null, name, measure, op, value, upper, unit, modality, removed);
    }

    /** Which of so many indicators it was; null for a new one. */
    @Nullable Integer origin(int count) {
        return origin == null || origin < 0 || origin >= count ? null : origin;
    }

    private boolean isRemoved() {
        return Boolean.TRUE.equals(removed);
    }

    private boolean isEmpty() {
        return isBlank(name) && isBlank(value);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : new BigDecimal(text.strip().replace(",", ""));
    }
}
