package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.light.Goals.goal;
import static org.duban.light.Goals.range;
import static org.duban.light.Goals.signal;
import static org.duban.light.Signal.AT_RISK;
import static org.duban.light.Signal.BEHIND;
import static org.duban.light.Signal.ON_TRACK;

import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerIsBetterTests {
    private static Goal limit(Op op, String value) {
        return goal(IndicatorType.LOWER_IS_BETTER, op, value);
    }

    @ParameterizedTest
    @CsvSource({"30,ON_TRACK", "40,ON_TRACK", "40.1,AT_RISK", "50,AT_RISK", "50.1,BEHIND", "4000,BEHIND"})
    void keepsLessTheFurtherItIsAboveTheLimit(String actual, Signal signal) {
        assertThat(signal(limit(Op.AT_MOST, "40"), actual, 2)).isEqualTo(signal);
    }

    @Test
    void isBrokenByAnythingWhereTheLimitIsZero() {
        assertThat(signal(limit(Op.EQUAL, "0"), "0", 2)).isEqualTo(ON_TRACK);
        assertThat(signal(limit(Op.EQUAL, "0"), "1", 2)).isEqualTo(BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"-3,ON_TRACK", "-2.5,ON_TRACK", "-2.1,AT_RISK", "-1,BEHIND", "0,BEHIND", "4,BEHIND"})
    void keepsThePartOfAFallThatWasFallen(String actual, Signal signal) {
        assertThat(signal(limit(Op.AT_MOST, "-2.5"), actual, 6)).isEqualTo(signal);
    }

    @Test
    void takesTheUpperEndOfARange() {
        assertThat(signal(range(IndicatorType.LOWER_IS_BETTER, "3", "3.5"), "3.4", 6))
                .isEqualTo(ON_TRACK);
        assertThat(signal(range(IndicatorType.LOWER_IS_BETTER, "3", "3.5"), "3.6", 6))
                .isEqualTo(AT_RISK);
    }

    @Test
    void asksForLessThanTheValueWhereLessIsPromised() {
        assertThat(signal(limit(Op.LESS_THAN, "3"), "3", 6)).isEqualTo(AT_RISK);
        assertThat(signal(limit(Op.LESS_THAN, "3"), "2.9", 6)).isEqualTo(ON_TRACK);
    }

    @Test
    void followsTheWordsOfTheIndicatorAboveItsType() {
        assertThat(signal(goal(IndicatorType.CUMULATIVE, Op.AT_MOST, "10"), "12", 6))
                .isEqualTo(AT_RISK);
        assertThat(signal(limit(Op.AT_LEAST, "10"), "12", 6)).isEqualTo(ON_TRACK);
    }

    @Test
    void letsAboutGoALittleOver() {
        assertThat(signal(limit(Op.ABOUT, "3"), "3.15", 6)).isEqualTo(ON_TRACK);
        assertThat(signal(limit(Op.ABOUT, "3"), "3.16", 6)).isEqualTo(AT_RISK);
    }
}
