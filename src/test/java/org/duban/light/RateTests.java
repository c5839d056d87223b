package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.light.Goals.goal;
import static org.duban.light.Goals.named;
import static org.duban.light.Goals.range;
import static org.duban.light.Goals.signal;
import static org.duban.light.Signal.AT_RISK;
import static org.duban.light.Signal.BEHIND;
import static org.duban.light.Signal.DONE;
import static org.duban.light.Signal.ON_TRACK;

import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RateTests {
    private static Goal growth(Op op, String value) {
        return goal(IndicatorType.GROWTH, op, value);
    }

    @ParameterizedTest
    @CsvSource({"7.2,1,ON_TRACK", "7,1,ON_TRACK", "6.1,1,AT_RISK", "6.1,11,AT_RISK", "5.59,3,BEHIND", "-1,3,BEHIND"})
    void isDueWholeAtAnyTimeOfTheYear(String actual, int month, Signal signal) {
        assertThat(signal(growth(Op.EQUAL, "7"), actual, month)).isEqualTo(signal);
    }

    @ParameterizedTest
    @EnumSource(
            value = IndicatorType.class,
            names = {"GROWTH", "LEVEL", "LOWER_IS_BETTER", "CONTINUOUS"})
    void isDoneOnlyWhenTheYearIsOver(IndicatorType type) {
        assertThat(signal(goal(type, Op.EQUAL, "7"), "7", 11)).isEqualTo(ON_TRACK);
        assertThat(signal(goal(type, Op.EQUAL, "7"), "7", 12)).isEqualTo(DONE);
    }

    @ParameterizedTest
    @CsvSource({"-1.5,ON_TRACK", "-2,ON_TRACK", "-2.1,AT_RISK", "-22,AT_RISK", "-22.1,BEHIND"})
    void missesANegativeTargetByPoints(String actual, Signal signal) {
        assertThat(signal(growth(Op.EQUAL, "-2"), actual, 6)).isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"0,ON_TRACK", "-0.1,AT_RISK", "-20.1,BEHIND"})
    void missesATargetOfZeroByPoints(String actual, Signal signal) {
        assertThat(signal(growth(Op.AT_LEAST, "0"), actual, 6)).isEqualTo(signal);
    }

    @Test
    void takesTheLowerEndOfARange() {
        assertThat(signal(range(IndicatorType.GROWTH, "6", "6.5"), "6.1", 4)).isEqualTo(ON_TRACK);
        assertThat(signal(range(IndicatorType.GROWTH, "6", "6.5"), "5.9", 4)).isEqualTo(AT_RISK);
    }

    @Test
    void asksForMoreThanTheValueWhereMoreIsPromised() {
        assertThat(signal(growth(Op.MORE_THAN, "7"), "7", 4)).isEqualTo(AT_RISK);
        assertThat(signal(growth(Op.MORE_THAN, "7"), "7.01", 4)).isEqualTo(ON_TRACK);
    }

    @Test
    void letsAboutFallALittleShort() {
        assertThat(signal(growth(Op.ABOUT, "6.5"), "6.2", 4)).isEqualTo(ON_TRACK);
        assertThat(signal(growth(Op.ABOUT, "6.5"), "6.1", 4)).isEqualTo(AT_RISK);
        assertThat(signal(growth(Op.ABOUT, "6.5"), "8", 4)).isEqualTo(ON_TRACK);
    }

    @Test
    void takesAFallForWhatItIs() {
        Goal fall = named("单位能耗下降", IndicatorType.LOWER_IS_BETTER, "2.5");
        assertThat(signal(fall, "3", 6)).isEqualTo(ON_TRACK);
        assertThat(signal(fall, "2.4", 6)).isEqualTo(AT_RISK);
        assertThat(signal(fall, "1", 6)).isEqualTo(BEHIND);
    }
}
