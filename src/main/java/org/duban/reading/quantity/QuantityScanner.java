package org.duban.reading.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.reading.Op;
import org.duban.reading.quantity.MeasureWord.Kind;

/** Finds the quantities of a passage from left to right, those in quotation marks and brackets left out. */
final class QuantityScanner {
    private static final WordSet RANGE = WordSet.of("- — —— – ~ 至 到 -- ―");
    private static final WordSet ALTERNATIVE = WordSet.of("或 (或 或者 (或者 (约合 (折合");
    /** Before a number they make it an ordinal, a base or a vague word. */
    private static final String NO_AMOUNT_AFTER = "第每上数几逐+.前后之";

    private final Passage passage;
    private final String text;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityScanner(Passage passage) {
        this.passage = passage;
        this.text = passage.folded();
    }

    static List<Quantity> scan(Passage passage) {
        QuantityScanner scanner = new QuantityScanner(passage);
        int at = 0;
        while (at < passage.length()) at = scanner.next(at);
        return scanner.found;
    }

    private int next(int at) {
        if (passage.isClosed(at)) return at + 1;
        Optional<Quantity> share = ShareReader.at(text, floor(), at);
        if (share.isPresent()) return take(share.get());
        if (!NumeralReader.begins(text.charAt(at))) return at + 1;
        return quantity(at).map(this::take).orElseGet(() -> NumeralReader.runEnd(text, at));
    }

    private int take(Quantity quantity) {
        found.add(quantity);
        return Math.max(quantity.end(), quantity.unitEnd());
    }

    private int floor() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    }

    private Optional<Quantity> quantity(int at) {
        Optional<Quantity> rank = RankReader.at(text, floor(), at);
        if (rank.isPresent()) return rank;
        if (at > 0 && NO_AMOUNT_AFTER.indexOf(text.charAt(at - 1)) >= 0) return Optional.empty();
        return NumeralReader.at(text, at).flatMap(this::measured);
    }

    private Optional<Quantity> measured(Numeral low) {
        Optional<Quantity> range = range(low);
        if (range.isPresent()) return range;
        return MeasureWords.at(text, blank(low.end()))
                .map(unit -> quantity(low, low.upper(), unit, blank(low.end()), low.value()))
                .or(() -> Unmeasured.after(passage, floor(), low)
                        .map(unit -> quantity(low, low.upper(), unit, low.end(), low.value())));
    }

    private int blank(int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** {@code 6%-7%}, {@code 5至8家}, {@code 500万至800万元}: the first unit may be left out. */
    private Optional<Quantity> range(Numeral low) {
        int afterUnit = low.end()
                + MeasureWords.at(text, low.end()).map(u -> u.text().length()).orElse(0);
        int sign = RANGE.lengthAt(text, afterUnit);
        if (sign == 0 || afterUnit + sign >= text.length() || !NumeralReader.begins(text.charAt(afterUnit + sign)))
            return Optional.empty();
        return NumeralReader.at(text, afterUnit + sign).flatMap(high -> MeasureWords.at(text, high.end())
                .filter(unit -> high.value().compareTo(low.value()) > 0)
                .map(unit -> quantity(low, Optional.of(high.value()), unit, high.end(), scaled(low, high))));
    }

    /** {@code 100-120亿元}: the multiplier of the upper bound holds for a lower bound that has none. */
    private BigDecimal scaled(Numeral low, Numeral high) {
        char last = text.charAt(high.end() - 1);
        boolean bare = Character.isDigit(text.charAt(low.end() - 1)) && !Character.isDigit(last);
        int power = last == '亿' ? 8 : last == '万' ? 4 : last == '千' ? 3 : 0;
        return bare ? low.value().scaleByPowerOfTen(power) : low.value();
    }

    private Quantity quantity(
            Numeral number, Optional<BigDecimal> upper, MeasureWord unit, int unitStart, BigDecimal value) {
        int unitEnd = unitStart
                + (text.startsWith(unit.text(), unitStart) ? unit.text().length() : 0);
        Trail trail = Trail.at(text, alternative(unitEnd));
        return new Quantity(
                LeadReader.before(text, floor(), number.start()),
                number.start(),
                unitEnd,
                trail.end(),
                value,
                upper,
                Optional.of(unit),
                trail.op() == Op.EQUAL ? Trail.at(text, unitEnd).op() : trail.op(),
                number.script(),
                number.vague());
    }

    /** {@code 30亿元(或3亿美元)} is one amount: the end of the second way to say it. */
    private int alternative(int end) {
        int own = Trail.at(text, end).end();
        int or = ALTERNATIVE.lengthAt(text, own);
        if (or == 0 || own + or >= text.length() || !NumeralReader.begins(text.charAt(own + or))) return end;
        Optional<Numeral> other = NumeralReader.at(text, own + or);
        Optional<MeasureWord> unit =
                other.flatMap(n -> MeasureWords.at(text, n.end())).filter(u -> u.kind() == Kind.MONEY);
        if (other.isEmpty() || unit.isEmpty()) return end;
        int after = other.get().end() + unit.get().text().length();
        boolean bracket = text.charAt(own) == '(';
        return bracket && after < text.length() && text.charAt(after) == ')' ? after + 1 : after;
    }
}
