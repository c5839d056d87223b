package org.duban.progress;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/** A figure beside what was promised and what was reported before. */
record Oddity(Indicator indicator, BigDecimal now, @Nullable BigDecimal before) {
    private static final Set<IndicatorType> OF_EITHER_SIGN =
            Set.of(IndicatorType.GROWTH, IndicatorType.NET_INCREASE, IndicatorType.RELATIVE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** In January a thousandth of a year's promise may well be true. */
    private static final BigDecimal TEN_THOUSAND = THOUSAND.multiply(BigDecimal.TEN);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Optional<Doubt> doubt() {
        return sign().or(this::unit).or(this::falling).or(this::beyond).or(this::jump);
    }

    private Optional<Doubt> sign() {
        boolean mayBeEither = OF_EITHER_SIGN.contains(indicator.type()) || negative(before);
        return when(
                now.signum() < 0 && !mayBeEither && indicator.value().signum() >= 0,
                Doubt.Kind.SIGN,
                indicator.value());
    }

    private Optional<Doubt> unit() {
        boolean reported = before != null && before.signum() > 0;
        BigDecimal measure = before != null && reported ? before : indicator.value();
        boolean small = isMany(measure, now, reported ? THOUSAND : TEN_THOUSAND);
        return when(isMany(now, measure, THOUSAND) || small, Doubt.Kind.UNIT, measure);
    }

    private Optional<Doubt> falling() {
        return when(runsUp() && before != null && now.compareTo(before) < 0, Doubt.Kind.FALLING, before);
    }

    private Optional<Doubt> beyond() {
        BigDecimal most = indicator.upper() == null ? indicator.value() : indicator.upper();
        boolean already = before != null && before.compareTo(most) > 0;
        return when(runsUp() && !already && most.signum() > 0 && now.compareTo(most) > 0, Doubt.Kind.BEYOND, most);
    }

    private Optional<Doubt> jump() {
        boolean jumps = before != null
                && indicator.value().signum() != 0
                && now.subtract(before)
                                .abs()
                                .multiply(TWO)
                                .compareTo(indicator.value().abs())
                        > 0;
        return when(jumps, Doubt.Kind.JUMP, before);
    }

    private boolean runsUp() {
        return indicator.type().addsUp(indicator.measure()) && !OF_EITHER_SIGN.contains(indicator.type());
    }

    private static boolean negative(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0;
    }

    private static boolean isMany(BigDecimal large, BigDecimal small, BigDecimal times) {
        return small.signum() > 0 && large.compareTo(small.multiply(times)) >= 0;
    }

    private Optional<Doubt> when(boolean odd, Doubt.Kind kind, @Nullable BigDecimal beside) {
        return odd && beside != null
                ? Optional.of(new Doubt(indicator.id(), kind, Amount.of(beside, indicator.unit())))
                : Optional.empty();
    }
}
