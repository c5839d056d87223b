package org.duban.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.duban.reading.Op;

/**
 * A number with its measure word and the comparison around it.
 *
 * @param lead what stands before it
 * @param start where the number begins
 * @param unitEnd where the measure word ends
 * @param end where the words of comparison after it end
 * @param trailing what those words say, EQUAL where there are none
 */
record Quantity(
        Lead lead,
        int start,
        int unitEnd,
        int end,
        BigDecimal value,
        Optional<BigDecimal> upper,
        Optional<MeasureWord> unit,
        Op trailing,
        Numeral.Script script,
        boolean vague) {

    /** The same number after other words. */
    Quantity with(Lead other) {
        return new Quantity(other, start, unitEnd, end, value, upper, unit, trailing, script, vague);
    }

    /** The same number, known to be rounded. */
    Quantity rounded() {
        return new Quantity(lead, start, unitEnd, end, value, upper, unit, trailing, Numeral.Script.ROUNDED, vague);
    }

    MeasureWord.Kind kind() {
        return unit.map(MeasureWord::kind).orElse(MeasureWord.Kind.THINGS);
    }

    /** Whether it counts things, or a share of them. */
    boolean isOfThings() {
        return kind() == MeasureWord.Kind.THINGS || isShare();
    }

    boolean isShare() {
        return kind() == MeasureWord.Kind.PERCENT || kind() == MeasureWord.Kind.CHANGE;
    }

    /** Where the words begin that lead up to the number; before a number of things a verb of rising is work: 增加学位. */
    int leadStart() {
        return isShare() ? lead.start() : lead.trendEnd();
    }

    /** Where the name before the number ends: growth in percent leaves its verb out, a fall keeps it. */
    int nameEnd() {
        return isShare() && lead.trend() == Lead.Trend.RISE ? lead.start() : lead.trendEnd();
    }

    boolean isRank() {
        return unit.isEmpty();
    }

    /** Words after the number win ({@code 达120家以上} is {@code >=}); a range is {@code =}; 余 and 多 say more than. */
    Op op() {
        if (upper.isPresent()) return Op.EQUAL;
        if (trailing != Op.EQUAL) return trailing;
        return lead.op() == Op.EQUAL && vague ? Op.MORE_THAN : lead.op();
    }
}
