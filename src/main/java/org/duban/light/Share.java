package org.duban.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** A part of a whole, 1 being all of it. Twelve decimals make 1100 of 1200 the same as eleven months of twelve. */
public record Share(BigDecimal value) implements Comparable<Share> {
    public static final Share NONE = new Share(BigDecimal.ZERO);
    public static final Share WHOLE = new Share(BigDecimal.ONE);

    private static final int DECIMALS = 12;

    public Share {
        value = value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** @param whole not zero */
    public static Share of(BigDecimal part, BigDecimal whole) {
        return new Share(part.divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }

    /** @param points of a hundred */
    public static Share ofPercent(BigDecimal points) {
        return new Share(points.movePointLeft(2));
    }

    /** @param shares at least one */
    static Share mean(Collection<Share> shares) {
        BigDecimal sum = shares.stream().map(Share::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(sum, BigDecimal.valueOf(shares.size()));
    }

    public Share minus(Share other) {
        return new Share(value.subtract(other.value));
    }

    /** Never below nothing or above all. */
    public Share capped() {
        return compareTo(NONE) < 0 ? NONE : compareTo(WHOLE) > 0 ? WHOLE : this;
    }

    /** In points of a hundred, unrounded. */
    public BigDecimal percent() {
        return value.movePointRight(2);
    }

    boolean isBelow(Share other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Share other) {
        return value.compareTo(other.value);
    }
}
