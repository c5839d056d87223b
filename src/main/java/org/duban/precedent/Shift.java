package org.duban.precedent;

import java.math.BigDecimal;
import org.duban.shared.Amount;
import org.duban.target.Indicator;

/**
 * What became of a number, or of how firmly it is promised.
 *
 * @param name what is counted; empty where the wording as a whole is meant
 * @param before as 1.2万人; empty where there was none
 */
record Shift(Kind kind, String name, String before, String after) {
    /** In which way it is another promise. */
    enum Kind {
        RAISED,
        LOWERED,
        ADDED,
        DROPPED,
        SOFTENED,
        HARDENED;

        static Kind of(BigDecimal before, BigDecimal after) {
            return after.compareTo(before) > 0 ? RAISED : LOWERED;
        }
    }

    static Shift moved(Indicator before, Indicator after) {
        return new Shift(Kind.of(before.value(), after.value()), after.name(), figure(before), figure(after));
    }

    static Shift added(Indicator number) {
        return new Shift(Kind.ADDED, number.name(), "", figure(number));
    }

    static Shift dropped(Indicator number) {
        return new Shift(Kind.DROPPED, number.name(), figure(number), "");
    }

    static Shift inTone(Firmness before, Firmness after) {
        return new Shift(after.compareTo(before) < 0 ? Kind.SOFTENED : Kind.HARDENED, "", "", "");
    }

    private static String figure(Indicator number) {
        String unit = number.unit();
        return Amount.range(number.value(), number.upper()) + (unit == null ? "" : unit);
    }
}
