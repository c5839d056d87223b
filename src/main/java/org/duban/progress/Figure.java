package org.duban.progress;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as people type it: in full width, with separators, with its unit behind it, or as so many 万 or 亿. */
public final class Figure {
    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}\\u2212/]*");
    private static final Pattern TYPED = Pattern.compile("(?<number>.*?)(?<multiplier>[万亿]?)");
    private static final Pattern SEPARATED = Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d{1,4}(,\\d{4})+)(\\.\\d*)?");
    private static final int WHOLE_DIGITS = 18;
    private static final int DECIMALS = 6;

    private Figure() {}

    /**
     * Nothing where a blank, a dash or a stroke was typed, as clerks do where there is no figure.
     *
     * @param unit that may stand behind the number
     * @throws NotANumber also where it is absurdly long
     */
    static Optional<BigDecimal> read(String text, @Nullable String unit) {
        String typed = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('\u2212', '-');
        if (NOTHING.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(number(withoutUnit(typed, unit), text));
    }

    private static String withoutUnit(String typed, @Nullable String unit) {
        String behind = unit == null ? "" : Normalizer.normalize(unit, Normalizer.Form.NFKC);
        return typed.endsWith(behind) ? typed.substring(0, typed.length() - behind.length()) : typed;
    }

    private static BigDecimal number(String typed, String text) {
        Matcher parts = TYPED.matcher(typed);
        try {
            if (parts.matches()) {
                BigDecimal value = multiplied(parts);
                if (value.precision() - (long) value.scale() <= WHOLE_DIGITS && value.scale() <= DECIMALS) {
                    return value;
                }
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // told below
        }
        throw new NotANumber(text);
    }

    private static BigDecimal multiplied(Matcher typed) {
        String digits = typed.group("number");
        BigDecimal number = new BigDecimal(SEPARATED.matcher(digits).matches() ? digits.replace(",", "") : digits);
        return switch (typed.group("multiplier")) {
            case "万" -> number.scaleByPowerOfTen(4);
            case "亿" -> number.scaleByPowerOfTen(8);
            default -> number;
        };
    }
}
