package org.duban.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Reason;
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
        List<Reason> evidence,
        boolean sure) {
    public ProposedIndicator {
        evidence = List.copyOf(evidence);
    }

    public static ProposedIndicator of(Indicator read) {
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

    /** As a person corrected it. What the words gave as a reason holds only for what they gave. */
    public ProposedIndicator corrected(ProposedIndicator typed) {
        return typed.saysTheSame(this) ? confirmed() : typed;
    }

    /** The same with other words of the target for its quote. */
    public ProposedIndicator quoting(String words) {
        return new ProposedIndicator(name, measure, op, value, upper, unit, modality, words, span, evidence, sure);
    }

    /** Whether a person put it; what is read always rests on words. (Called is…, it would be kept as a property.) */
    public boolean wasTyped() {
        return evidence.isEmpty();
    }

    /** Whether both are about the same words, or about the same number in words of which one holds the other. */
    public boolean isAbout(ProposedIndicator other) {
        boolean nested = quote.contains(other.quote) || other.quote.contains(quote);
        boolean sameNumber = value.compareTo(other.value) == 0 && Objects.equals(unit, other.unit);
        return quote.equals(other.quote) || nested && sameNumber;
    }

    public boolean saysTheSame(ProposedIndicator other) {
        return said().equals(other.said());
    }

    private List<@Nullable Object> said() {
        BigDecimal most = upper == null ? null : upper.stripTrailingZeros();
        return Arrays.asList(name, measure, op, value.stripTrailingZeros(), most, unit, modality);
    }

    public ProposedIndicator at(Span place) {
        return new ProposedIndicator(name, measure, op, value, upper, unit, modality, quote, place, evidence, sure);
    }

    public ProposedIndicator confirmed() {
        return new ProposedIndicator(name, measure, op, value, upper, unit, modality, quote, span, evidence, true);
    }
}
