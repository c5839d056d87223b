package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
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

    private static List<Goal> goals(IndicatorType type, Op op, String promised) {
        Goal plain = Goals.goal(type, op, promised);
        Goal based = Goals.from("3.5", plain);
        Goal typed = Goals.at(based, new Pace(Collections.nCopies(12, new BigDecimal("-7")), false));
        Goal noded = Goals.at(plain, new Pace(List.of(), true));
        return List.of(plain, based, typed, noded, Goals.milestones(null, "2022-03-31", "2022-09-30"));
    }

    private static void checkOrder(Goal goal, Thresholds thresholds, int month) {
        List<Signal> signals = figures().stream()
                .map(figure -> Goals.judge(thresholds, goal, new Actual(figure, BigDecimal.ONE), Goals.month(month))
                        .signal())
                .toList();
        assertThat(signals).as("%s", goal).isSortedAccordingTo(order(goal));
    }

    /** What is grey for want of a base is grey whatever the figure is, or where it is not reached. */
    private static Comparator<Signal> order(Goal goal) {
        boolean less =
                goal.limits() && goal.type() != IndicatorType.MILESTONE && goal.type() != IndicatorType.QUALITATIVE;
        return less || goal.type() == IndicatorType.CONTINUOUS ? Signal.FROM_BEST : Signal.FROM_BEST.reversed();
    }

    @ParameterizedTest
    @EnumSource(IndicatorType.class)
    void hasOneLightWhateverIsPromised(IndicatorType type) {
        Random random = new Random(type.ordinal());
        for (String promised : PROMISED) {
            for (Op op : Op.values()) {
                int slack = random.nextInt(101);
                Thresholds drawn = Thresholds.ofPoints(slack, slack + random.nextInt(101 - slack));
                for (Goal goal : goals(type, op, promised)) {
                    checkOrder(goal, Thresholds.DEFAULT, 12);
                    checkOrder(goal, drawn, random.nextInt(13));
                }
            }
        }
    }

    @Test
    void refusesThresholdsThatOverlap() {
        assertThatThrownBy(() -> Thresholds.ofPoints(20, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Thresholds.ofPoints(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Thresholds.ofPoints(5, 101)).isInstanceOf(IllegalArgumentException.class);
    }
}
