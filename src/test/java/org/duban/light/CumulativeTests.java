package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.duban.light.Goals.goal;
import static org.duban.light.Goals.judge;
import static org.duban.light.Goals.signal;
import static org.duban.light.Signal.AT_RISK;
import static org.duban.light.Signal.BEHIND;
import static org.duban.light.Signal.DONE;
import static org.duban.light.Signal.ON_TRACK;

import java.math.BigDecimal;
import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CumulativeTests {
    private static final Thresholds AS_XUANCHENG = Thresholds.ofPoints(0, 0);
    private static final Thresholds AS_YINCHUAN = Thresholds.ofPoints(10, 30);

    private static Goal count(Op op, String value) {
        return goal(IndicatorType.CUMULATIVE, op, value);
    }

    @Test
    void isHeldAgainstThePartOfTheYearThatIsOver() {
        Standing standing = judge(Thresholds.DEFAULT, count(Op.EQUAL, "2000"), "900", 5)
                .decisive()
                .orElseThrow();
        assertThat(standing.signal()).isEqualTo(ON_TRACK);
        assertThat(standing.kept().percent()).isEqualByComparingTo("45");
        assertThat(standing.due().percent()).isCloseTo(new BigDecimal("41.6667"), within(new BigDecimal("0.0001")));
    }

    @ParameterizedTest
    @CsvSource({
        "2000,DONE",
        "1999,ON_TRACK",
        "734,ON_TRACK",
        "733,AT_RISK",
        "434,AT_RISK",
        "433,BEHIND",
        "0,BEHIND",
        "-5,BEHIND"
    })
    void changesItsLightFiveAndTwentyPointsBelowThePlan(String actual, Signal signal) {
        assertThat(signal(count(Op.AT_LEAST, "2000"), actual, 5)).isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"91.6,BEHIND", "91.66,BEHIND", "91.7,ON_TRACK"})
    void comparesUnroundedWhereElevenTwelfthsAreAskedFor(String actual, Signal signal) {
        assertThat(judge(AS_XUANCHENG, count(Op.EQUAL, "100"), actual, 11).signal())
                .isEqualTo(signal);
    }

    @Test
    void countsElevenOfTwelvePartsAsElevenMonths() {
        assertThat(judge(AS_XUANCHENG, count(Op.EQUAL, "1200"), "1100", 11).signal())
                .isEqualTo(ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({"45,ON_TRACK", "40,ON_TRACK", "39.9,AT_RISK", "20,AT_RISK", "19.9,BEHIND"})
    void leavesNoGapInThePublishedRuleOfTenAndThirtyPoints(String actual, Signal signal) {
        assertThat(judge(AS_YINCHUAN, count(Op.EQUAL, "100"), actual, 6).signal())
                .isEqualTo(signal);
    }

    @Test
    void asksForMoreThanTheValueWhereMoreIsPromised() {
        assertThat(signal(count(Op.MORE_THAN, "30"), "30", 12)).isEqualTo(ON_TRACK);
        assertThat(signal(count(Op.MORE_THAN, "30"), "30.1", 12)).isEqualTo(DONE);
    }

    @Test
    void letsAboutFallALittleShort() {
        assertThat(signal(count(Op.ABOUT, "100"), "95", 3)).isEqualTo(DONE);
        assertThat(signal(count(Op.ABOUT, "100"), "94.9", 3)).isEqualTo(ON_TRACK);
    }

    @Test
    void isNeverMoreThanWholeInTheTargetsPercent() {
        Verdict verdict = judge(Thresholds.DEFAULT, count(Op.EQUAL, "10"), "37", 2);
        assertThat(verdict.signal()).isEqualTo(DONE);
        assertThat(verdict.kept().orElseThrow()).isEqualTo(Share.WHOLE);
    }

    @Test
    void isDoneAtOnceWhereNothingIsAskedFor() {
        assertThat(signal(count(Op.EQUAL, "0"), "0", 1)).isEqualTo(DONE);
        assertThat(signal(count(Op.EQUAL, "0"), "-1", 12)).isEqualTo(BEHIND);
        assertThat(signal(count(Op.EQUAL, "0"), "-1", 1)).isEqualTo(AT_RISK);
    }
}
