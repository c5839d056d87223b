package org.duban.progress;

import java.math.BigDecimal;
import java.text.Normalizer;

/** A number as people type it: with commas, blanks or in full width. */
final class Figure {
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 6;

    private Figure() {}

    /** @throws NotANumber also where it is absurdly long */
    static BigDecimal parse(String text) {
        try {
            BigDecimal value = new BigDecimal(
                    Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", ""));
            if (value.precision() - (long) value.scale() <= WHOLE_DIGITS && value.scale() <= DECIMALS) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new NotANumber(text);
    }
}
