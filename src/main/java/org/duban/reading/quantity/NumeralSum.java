package org.duban.reading.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the parts of a number from left to right. A multiplier of ten thousands takes all that stands before it when
 * it is the greater one ({@code 一万五千亿} is (1万 + 5千) × 亿), else only its own section ({@code 三亿五千万}).
 */
final class NumeralSum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private @Nullable BigDecimal neighbour;
    private int greatest;
    private int last;
    private boolean arabic;
    private boolean digits;
    private boolean started;
    private boolean vague;
    private boolean broken;

    boolean hasStarted() {
        return started;
    }

    boolean arabic(String number) {
        if (current != null) return false;
        arabic = true;
        digits = true;
        started = true;
        current = new BigDecimal(number);
        last = 0;
        return true;
    }

    boolean digit(int digit) {
        if (arabic && current != null) return false;
        if (current != null && current.signum() != 0) meet(digit);
        else current = BigDecimal.valueOf(digit);
        if (digit == 0) last = 0;
        digits = true;
        started = true;
        return true;
    }

    /** Two digits side by side name two neighbours ({@code 三四}); anything else of the sort is a serial number. */
    private void meet(int digit) {
        BigDecimal second = BigDecimal.valueOf(digit);
        boolean neighbours = current != null && current.add(BigDecimal.ONE).compareTo(second) == 0;
        if (!neighbours || neighbour != null) broken = true;
        neighbour = second;
    }

    boolean small(int power) {
        if (neighbour != null) broken = true;
        BigDecimal factor = current == null || (current.signum() == 0 && !arabic) ? BigDecimal.ONE : current;
        section = section.add(factor.scaleByPowerOfTen(power));
        current = null;
        last = power;
        started = true;
        return true;
    }

    boolean big(int power) {
        if (neighbour != null) broken = true;
        BigDecimal below = section.add(current == null ? BigDecimal.ZERO : current);
        if (!started) below = BigDecimal.ONE;
        total = power > greatest
                ? total.add(below).scaleByPowerOfTen(power)
                : total.add(below.scaleByPowerOfTen(power));
        greatest = Math.max(greatest, power);
        section = BigDecimal.ZERO;
        current = null;
        last = power;
        started = true;
        return true;
    }

    int more(int next) {
        vague = true;
        return next;
    }

    Optional<Numeral> numeral(int start, int end) {
        if (!started || broken) return Optional.empty();
        BigDecimal value = total.add(section).add(rest());
        if (!arabic && value.signum() == 0) return Optional.empty();
        Optional<BigDecimal> upper = Optional.ofNullable(neighbour);
        return Optional.of(new Numeral(start, end, value.stripTrailingZeros(), upper, script(), vague));
    }

    /** {@code 一万五} is 15000: a Chinese digit right after a multiplier counts its tenth. */
    private BigDecimal rest() {
        if (current == null) return BigDecimal.ZERO;
        return arabic || last < 2 ? current : current.scaleByPowerOfTen(last - 1);
    }

    private Numeral.Script script() {
        if (arabic) return Numeral.Script.ARABIC;
        return digits || last == 1 ? Numeral.Script.CHINESE : Numeral.Script.BARE;
    }
}
