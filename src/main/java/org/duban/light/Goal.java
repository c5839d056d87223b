package org.duban.light;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.shared.Folded;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.duban.target.Promise;
import org.duban.target.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator promises, as far as its light goes by it.
 *
 * @param bonusOf the firmer promise that alone counts where this is a 力争 above it, else null
 * @param pace when how much of it is due
 */
public record Goal(
        UUID id,
        String name,
        IndicatorType type,
        Promise promise,
        Yardstick yardstick,
        Pace pace,
        @Nullable UUID bonusOf) {
    private static final Pattern FALL = Pattern.compile("下降|降低|压减|减少");

    /**
     * The goals of one target's indicators.
     *
     * @param paces by indicator; straight for those that are not in it
     */
    public static List<Goal> allOf(List<Indicator> indicators, Map<UUID, Pace> paces) {
        Map<Folded, UUID> firm = new HashMap<>();
        indicators.stream()
                .filter(each -> each.modality() != Modality.STRETCH)
                .forEach(each -> firm.putIfAbsent(Folded.of(each.name()), each.id()));
        return indicators.stream()
                .map(each -> of(each, paces.getOrDefault(each.id(), Pace.STRAIGHT), firmer(each, firm)))
                .toList();
    }

    private static Goal of(Indicator each, Pace pace, @Nullable UUID firmer) {
        return new Goal(each.id(), each.name(), each.type(), each.promise(), each.yardstick(), pace, firmer);
    }

    /** The number of the target that a person named, else the one of the same name. */
    private static @Nullable UUID firmer(Indicator each, Map<Folded, UUID> firm) {
        if (each.modality() != Modality.STRETCH) {
            return null;
        }
        return Optional.ofNullable(each.yardstick().other())
                .filter(named -> each.type() == IndicatorType.PAIR && firm.containsValue(named))
                .orElseGet(() -> firm.get(Folded.of(each.name())));
    }

    public @Nullable String unit() {
        return promise.unit();
    }

    /** Whether it only adds to a firmer promise. */
    public boolean isBonus() {
        return bonusOf != null;
    }

    /** Whether less is better: by its own words 以内 or 以上, else by its type. */
    public boolean limits() {
        return switch (promise.op()) {
            case AT_MOST, LESS_THAN -> true;
            case AT_LEAST, MORE_THAN -> false;
            case ABOUT, EQUAL ->
                type == IndicatorType.CONTINUOUS || (type == IndicatorType.LOWER_IS_BETTER && !isFall());
        };
    }

    /** What is reported for 能耗下降2.5% is the fall, and a fall of 3 is more than was promised. */
    private boolean isFall() {
        return promise.value().signum() > 0 && FALL.matcher(name).find();
    }

    /** The end of the range that has to be reached: the upper one of a limit, else the lower one. */
    public BigDecimal bound() {
        if (type == IndicatorType.ASSIGNED && yardstick.assigned() != null) {
            return yardstick.assigned();
        }
        BigDecimal upper = promise.upper();
        return limits() && upper != null ? upper : promise.value();
    }

    /** Whether it is due little by little; else the whole is due at any time. */
    public boolean goesByPlan() {
        return Rule.of(this).due(this, Moment.BEGINNING).isBelow(Share.WHOLE);
    }

    /** The figure that is due by then, where its type goes by a plan line in the indicator's own unit. */
    public Optional<BigDecimal> dueBy(Moment moment) {
        if (pace.isTyped() && moment.month() > 0) {
            return Optional.of(pace.values().get(moment.month() - 1));
        }
        boolean counted = type == IndicatorType.CUMULATIVE && !limits();
        return counted
                ? Optional.of(bound().multiply(Rule.of(this).due(this, moment).value()))
                : Optional.empty();
    }

    boolean isReachedBy(BigDecimal actual, Share about) {
        BigDecimal tolerance = tolerance(about);
        int over = actual.compareTo(limits() ? bound().add(tolerance) : bound().subtract(tolerance));
        return switch (promise.op()) {
            case MORE_THAN -> over > 0;
            case LESS_THAN -> over < 0;
            default -> limits() ? over <= 0 : over >= 0;
        };
    }

    private BigDecimal tolerance(Share about) {
        if (yardstick.tolerance() != null) {
            return yardstick.tolerance().abs();
        }
        return promise.op() == Op.ABOUT ? bound().abs().multiply(about.value()) : BigDecimal.ZERO;
    }
}
