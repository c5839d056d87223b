package org.duban.plan;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.shared.Amount;

/** The twelve values of a plan line as they are typed or pasted from a row of a workbook: parted by blanks, tabs or semicolons. */
final class Twelve {
    private static final int MONTHS = 12;
    private static final int LONGEST = 19;
    private static final Pattern BETWEEN = Pattern.compile("[\\s;；、，]+");

    private Twelve() {}

    /** Empty where they are not twelve numbers. */
    static Optional<List<BigDecimal>> read(String typed) {
        try {
            List<BigDecimal> values = Stream.of(BETWEEN.split(typed.strip()))
                    .map(value -> value.replace(",", ""))
                    .filter(value -> value.length() <= LONGEST)
                    .map(BigDecimal::new)
                    .toList();
            return values.size() == MONTHS && values.stream().allMatch(Twelve::isPlain)
                    ? Optional.of(values)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= LONGEST && value.precision() <= LONGEST;
    }

    static String words(List<BigDecimal> values) {
        return values.stream().map(Amount::plain).collect(joining(" "));
    }
}
