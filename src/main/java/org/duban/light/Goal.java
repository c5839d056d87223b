package org.duban.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Folded;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator promises, as far as its light goes by it.
 *
 * @param value the lower bound of a range
 * @param upper the upper bound of a range, else null
 * @param bonus whether it is a 力争 beside a firmer promise of the same name, which alone counts
 */
public record Goal(
        UUID id,
        String name,
        IndicatorType type,
        Op op,
        BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        boolean bonus) {
    private static final Pattern FALL = Pattern.compile("下降|降低|压减|减少");

    /** The goals of one target's indicators. */
    public static List<Goal> allOf(List<Indicator> indicators) {
        Set<Folded> firm = indicators.stream()
                .filter(indicator -> indicator.modality() != Modality.STRETCH)
                .map(indicator -> Folded.of(indicator.name()))
                .collect(Collectors.toSet());
        return indicators.stream()
                .map(each -> of(each, each.modality() == Modality.STRETCH && firm.contains(Folded.of(each.name()))))
                .toList();
    }

    private static Goal of(Indicator each, boolean bonus) {
        return new Goal(each.id(), each.name(), each.type(), each.op(), each.value(), each.upper(), each.unit(), bonus);
    }

    /** Whether less is better: by its own words 以内 or 以上, else by its type. */
    public boolean limits() {
        return switch (op) {
            case AT_MOST, LESS_THAN -> true;
            case AT_LEAST, MORE_THAN -> false;
            case ABOUT, EQUAL -> type == IndicatorType.LOWER_IS_BETTER && !isFall();
        };
    }

    /** What is reported for 能耗下降2.5% is the fall, and a fall of 3 is more than was promised. */
    private boolean isFall() {
        return value.signum() > 0 && FALL.matcher(name).find();
    }

    /** The end of the range that has to be reached: the upper one of a limit, else the lower one. */
    public BigDecimal bound() {
        return limits() && upper != null ? upper : value;
    }

    boolean isReachedBy(BigDecimal actual, Share about) {
        int over = actual.compareTo(limits() ? bound().add(tolerance(about)) : bound().subtract(tolerance(about)));
        return switch (op) {
            case MORE_THAN -> over > 0;
            case LESS_THAN -> over < 0;
            default -> limits() ? over <= 0 : over >= 0;
        };
    }

    private BigDecimal tolerance(Share about) {
        return op == Op.ABOUT ? bound().abs().multiply(about.value()) : BigDecimal.ZERO;
    }
}
