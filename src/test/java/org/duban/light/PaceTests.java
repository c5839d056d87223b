package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.light.Goals.goal;
import static org.duban.light.Goals.month;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTests {
    private static final Goal TREES = goal("植树", IndicatorType.CUMULATIVE, Op.EQUAL, "200", "株");

    private static Pace typed(String values) {
        return new Pace(Stream.of(values.split(" ")).map(BigDecimal::new).toList(), false);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,0.75", "6,0.9", "12,1"})
    void followsTheSeason(int month, String due) {
        Goal seasonal = Goals.at(TREES, typed("0 50 150 180 180 180 180 180 180 190 200 200"));
        assertThat(Rule.of(seasonal).due(seasonal, month(month)).value()).isEqualByComparingTo(due);
    }

    @Test
    void isOnScheduleInWinterWhereTheSeasonIsLate() {
        Goal late = Goals.at(TREES, typed("0 0 0 0 0 0 0 0 0 100 200 200"));
        assertThat(Goals.signal(late, "0", 6)).isEqualTo(Signal.ON_TRACK);
        assertThat(Goals.signal(late, "0", 10)).isEqualTo(Signal.BEHIND);
    }

    @Test
    void goesByTheMilestonesWhereToldSo() {
        Goal noded = Goals.at(
                Goals.by(
                        TREES,
                        Goals.milestones(null, "2022-03-31", "2022-11-30").yardstick()),
                new Pace(List.of(), true));
        assertThat(Rule.of(noded).due(noded, month(10)).value()).isEqualByComparingTo("0.5");
        assertThat(Rule.of(noded).due(noded, month(2)).value()).isEqualByComparingTo("0");
    }

    @Test
    void letsALevelFollowItsOwnLine() {
        Goal level =
                Goals.at(goal(IndicatorType.LEVEL, Op.AT_LEAST, "100"), typed("80 80 80 80 80 80 80 80 80 90 95 100"));
        assertThat(Goals.signal(level, "78", 6)).isEqualTo(Signal.ON_TRACK);
        assertThat(Goals.signal(level, "70", 6)).isEqualTo(Signal.AT_RISK);
    }
}
