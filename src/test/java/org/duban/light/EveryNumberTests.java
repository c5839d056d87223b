package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number has exactly one light, and a better number never a worse one. */
class EveryNumberTests {
    private static final List<String> PROMISED = List.of("0", "-2.5", "0.0000001", "6.5", "2000", "1e15", "-1e15");
    private static final List<String> AWKWARD = List.of("0", "-1e30", "1e30", "1e-30", "-1e-30", "6.5", "2000", "-2.5");

    private static List<BigDecimal> figures() {
        Random random = new Random(20260101);
        Stream<BigDecimal> drawn =
                random.doubles(300, -5, 5).mapToObj(x -> BigDecimal.valueOf(x).pow(9));
        return Stream.concat(AWKWARD.stream().map(BigDecimal::new), drawn)
                .sorted()
                .toList();
    }

    private static void checkOrder(Goal goal, int month) {
        List<Signal> signals = figures().stream()
                .map(figure -> Goals.judge(Thresholds.DEFAULT, goal, figure.toPlainString(), month)
                        .signal())
                .toList();
        assertThat(signals)
                .doesNotContain(Signal.NO_DATA)
                .isSortedAccordingTo(goal.limits() ? Signal.FROM_BEST : Signal.FROM_BEST.reversed());
    }

    @ParameterizedTest
    @EnumSource(IndicatorType.class)
    void hasOneLightWhateverIsPromised(IndicatorType type) {
        for (String promised : PROMISED) {
            for (Op op : Op.values()) {
                checkOrder(Goals.goal(type, op, promised), 1);
                checkOrder(Goals.goal(type, op, promised), 12);
            }
        }
    }

    @Test
    void refusesThresholdsThatOverlap() {
        assertThatThrownBy(() -> Thresholds.ofPoints(20, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Thresholds.ofPoints(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
