package org.duban.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.target.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is possible but odd, so that its unit is asked why it is so.
 *
 * @param beside the figure that it is odd beside, with its unit
 */
public record Doubt(UUID indicator, Kind kind, String beside) {
    /** What is odd about a figure, the likeliest mistake first. */
    public enum Kind {
        /** of the other sign than what was promised */
        SIGN,
        /** a thousand times the figure before or the promise, or a thousandth: 万 taken for 亿, or neither written */
        UNIT,
        /** a number that only adds up became less */
        FALLING,
        /** a number that adds up passes the promise for the first time */
        BEYOND,
        /** since the figure before it changed by more than half of all that is promised for the year */
        JUMP
    }

    /** @param before the figures accepted before the period */
    static List<Doubt> about(Statement statement, List<Indicator> indicators, Map<UUID, BigDecimal> before) {
        return indicators.stream()
                .flatMap(each -> about(each, statement.readings().get(each.id()), before.get(each.id())))
                .toList();
    }

    private static Stream<Doubt> about(Indicator indicator, @Nullable BigDecimal now, @Nullable BigDecimal before) {
        return now == null ? Stream.empty() : new Oddity(indicator, now, before).doubt().stream();
    }
}
