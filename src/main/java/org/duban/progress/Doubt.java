package org.duban.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.jspecify.annotations.Nullable;

/** A figure that is possible but odd, so that its unit is asked to confirm it in words. */
public record Doubt(UUID indicator, Kind kind) {
    private static final BigDecimal TENFOLD = BigDecimal.TEN;

    /** What is odd about it. */
    enum Kind {
        /** a number that only adds up became less */
        FALLING,
        /** ten times the figure before or the target: a wrong unit, most likely */
        JUMP
    }

    /** @param before the figures accepted before the period */
    static List<Doubt> about(Statement statement, List<Indicator> indicators, Map<UUID, BigDecimal> before) {
        return indicators.stream()
                .flatMap(indicator ->
                        about(indicator, statement.readings().get(indicator.id()), before.get(indicator.id())))
                .toList();
    }

    private static Stream<Doubt> about(Indicator indicator, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null) {
            return Stream.empty();
        }
        return kind(indicator, now, before).map(kind -> new Doubt(indicator.id(), kind)).stream();
    }

    private static Optional<Kind> kind(Indicator indicator, BigDecimal now, @Nullable BigDecimal before) {
        if (before != null && indicator.type() == IndicatorType.CUMULATIVE && now.compareTo(before) < 0) {
            return Optional.of(Kind.FALLING);
        }
        BigDecimal measure = before == null || before.signum() <= 0 ? indicator.value() : before;
        boolean jumps = measure.signum() > 0 && now.compareTo(measure.multiply(TENFOLD)) > 0;
        return jumps ? Optional.of(Kind.JUMP) : Optional.empty();
    }
}
