package org.duban.progress;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as people type it: with commas, blanks, in full width, or as so many 万 or 亿. */
public final class Figure {
    private static final Pattern TYPED = Pattern.compile("(?<number>.*?)(?<multiplier>[万亿]?)");
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 6;

    private Figure() {}

    /** @throws NotANumber also where it is absurdly long */
    static BigDecimal parse(String text) {
        Matcher typed =
                TYPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", ""));
        if (!typed.matches()) {
            throw new NotANumber(text);
        }
        try {
            BigDecimal value = multiplied(typed);
            if (value.precision() - (long) value.scale() <= WHOLE_DIGITS && value.scale() <= DECIMALS) {
                return value;
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // told below
        }
        throw new NotANumber(text);
    }

    private static BigDecimal multiplied(Matcher typed) {
        BigDecimal number = new BigDecimal(typed.group("number"));
        return switch (typed.group("multiplier")) {
            case "万" -> number.scaleByPowerOfTen(4);
            case "亿" -> number.scaleByPowerOfTen(8);
            default -> number;
        };
    }
}
