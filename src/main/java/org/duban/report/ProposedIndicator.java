package org.duban.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number of a proposed target: as it was read, or as a person put it.
 *
 * @param value with 万 and 亿 multiplied out; the lower bound of a range
 * @param upper the upper bound of a range
 * @param span where the quote stands in the repaired text
 * @param evidence the words that gave op, value, unit, measure and modality
 * @param sure false where a person should look
 */
public record ProposedIndicator(
        String name,
        Measure measure,
        Op op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        Modality modality,
        String quote,
        Span span,
        List<String> evidence,
        boolean sure) {
    public ProposedIndicator {
        evidence = List.copyOf(evidence);
    }

    static ProposedIndicator of(Indicator read) {
        return new ProposedIndicator(
                read.name(),
                read.measure(),
                read.op(),
                read.value(),
                read.upper(),
                read.unit(),
                read.modality(),
                read.quote(),
                read.span(),
                read.evidence(),
                read.sure());
    }

    /** One that a person typed in; its quote is the whole target. */
    static ProposedIndicator typed(IndicatorForm form, String quote, Span span) {
        return new ProposedIndicator(
                requireNonNull(form.name()).strip(),
                requireNonNull(form.measure()),
                requireNonNull(form.op()),
                form.number(),
                form.upperNumber(),
                form.unitOrNull(),
                requireNonNull(form.modality()),
                quote,
                span,
                List.of(),
                true);
    }

    /** As a person corrected it. What the words gave as a reason holds only for what they gave. */
    ProposedIndicator corrected(IndicatorForm form) {
        ProposedIndicator typed = typed(form, quote, span);
        return typed.saysTheSame(this) ? confirmed() : typed;
    }

    private boolean saysTheSame(ProposedIndicator other) {
        return IndicatorForm.of(this, null).equals(IndicatorForm.of(other, null));
    }

    ProposedIndicator at(Span place) {
        return new ProposedIndicator(name, measure, op, value, upper, unit, modality, quote, place, evidence, sure);
    }

    ProposedIndicator confirmed() {
        return new ProposedIndicator(name, measure, op, value, upper, unit, modality, quote, span, evidence, true);
    }
}
