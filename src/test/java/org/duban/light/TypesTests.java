package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.light.Goals.from;
import static org.duban.light.Goals.goal;
import static org.duban.light.Goals.judge;
import static org.duban.light.Goals.milestones;
import static org.duban.light.Goals.month;
import static org.duban.light.Goals.signal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.duban.target.Yardstick;
import org.duban.target.Yardstick.Outcome;
import org.duban.target.Yardstick.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTests {
    private static Lack lack(Goal goal, Actual actual, int month) {
        Verdict verdict = judge(Thresholds.DEFAULT, goal, actual, month(month));
        assertThat(verdict.signal()).isEqualTo(Signal.NO_DATA);
        return verdict.missing().get(0).lack();
    }

    private static Actual figure(String value) {
        return Actual.of(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({"115,ON_TRACK", "113,AT_RISK", "105,BEHIND", "130,DONE", "99,BEHIND"})
    void countsANetIncreaseFromItsBase(String actual, Signal signal) {
        assertThat(signal(from("100", goal(IndicatorType.NET_INCREASE, Op.EQUAL, "30")), actual, 6))
                .isEqualTo(signal);
    }

    @Test
    void isGreyForANetIncreaseWithoutABase() {
        assertThat(lack(goal(IndicatorType.NET_INCREASE, Op.EQUAL, "30"), figure("115"), 6))
                .isEqualTo(Lack.BASE);
    }

    @ParameterizedTest
    @CsvSource({"2.6,ON_TRACK", "2.58,AT_RISK", "2.5,BEHIND", "2.7,ON_TRACK"})
    void expectsALevelToBeOnItsWayFromTheBase(String actual, Signal signal) {
        assertThat(signal(from("2.5", goal(IndicatorType.LEVEL, Op.AT_LEAST, "2.7")), actual, 6))
                .isEqualTo(signal);
    }

    @Test
    void judgesALevelWithoutABaseWhenTheYearEnds() {
        Goal level = goal(IndicatorType.LEVEL, Op.AT_LEAST, "2.7");
        assertThat(lack(level, figure("2.6"), 11)).isEqualTo(Lack.YEAR_END);
        assertThat(signal(level, "2.6", 12)).isEqualTo(Signal.AT_RISK);
        assertThat(signal(level, "2.7", 3)).isEqualTo(Signal.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({"42,ON_TRACK", "42.5,ON_TRACK", "43,AT_RISK", "44,BEHIND", "39,ON_TRACK"})
    void expectsALimitToBeOnItsWayDownFromTheBase(String actual, Signal signal) {
        assertThat(signal(from("45", goal(IndicatorType.LOWER_IS_BETTER, Op.AT_MOST, "40")), actual, 6))
                .isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"6.1,5.8,ON_TRACK", "5.8,5.8,ON_TRACK", "5.7,5.8,AT_RISK", "-20,5.8,BEHIND"})
    void holdsARelativeOneAgainstTheOther(BigDecimal own, BigDecimal other, Signal signal) {
        Goal income = goal(IndicatorType.RELATIVE, Op.AT_LEAST, "0");
        assertThat(judge(Thresholds.DEFAULT, income, new Actual(own, other), month(6))
                        .signal())
                .isEqualTo(signal);
    }

    @Test
    void isGreyWhileTheOtherHasNoFigureOfThePeriod() {
        assertThat(lack(goal(IndicatorType.RELATIVE, Op.AT_LEAST, "0"), figure("6"), 6))
                .isEqualTo(Lack.OTHER);
    }

    @Test
    void isGreyUntilTheFigureFromAboveIsEntered() {
        Goal assigned = goal(IndicatorType.ASSIGNED, Op.EQUAL, "0");
        assertThat(lack(assigned, figure("60"), 6)).isEqualTo(Lack.FIGURE);
        Yardstick entered = new Yardstick(null, null, null, null, new BigDecimal("120"), List.of(), null);
        assertThat(signal(Goals.by(assigned, entered), "60", 6)).isEqualTo(Signal.ON_TRACK);
        assertThat(signal(Goals.by(assigned, entered), "20", 6)).isEqualTo(Signal.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"0,2,ON_TRACK", "0,3,BEHIND", "1,3,ON_TRACK", "1,9,BEHIND", "2,9,DONE", "3,9,DONE"})
    void isBehindWhenANodeIsOverdue(String reached, int month, Signal signal) {
        assertThat(signal(milestones(null, "2022-03-31", "2022-09-15"), reached, month))
                .isEqualTo(signal);
    }

    @Test
    void warnsBeforeANodeWhereTheDistrictWantsIt() {
        Goal goal = milestones(null, "2022-04-03", "2022-09-15");
        assertThat(judge(Thresholds.DEFAULT.warning(3), goal, "0", 3).signal()).isEqualTo(Signal.AT_RISK);
        assertThat(judge(Thresholds.DEFAULT.warning(2), goal, "0", 3).signal()).isEqualTo(Signal.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({
        "UNRATED,,ON_TRACK",
        "SUCCEEDED,2022-06-01,DONE",
        "SUCCEEDED,2022-07-01,ON_TRACK",
        "FAILED,2022-06-30,BEHIND"
    })
    void takesNoApplicationForAnAward(Result result, LocalDate on, Signal signal) {
        assertThat(signal(milestones(new Outcome(result, on), "2022-05-31"), "1", 6))
                .isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"100,DONE", "50,ON_TRACK", "44,AT_RISK", "29,BEHIND"})
    void holdsAJudgedPercentAgainstThePlanAndMarksIt(String percent, Signal signal) {
        Verdict verdict = judge(Thresholds.DEFAULT, goal(IndicatorType.QUALITATIVE, Op.EQUAL, "1"), percent, 6);
        assertThat(verdict.signal()).isEqualTo(signal);
        assertThat(verdict.isJudged()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,6,ON_TRACK", "0,12,DONE", "1,6,AT_RISK", "2,6,BEHIND"})
    void isBrokenByAnyBreach(String breaches, int month, Signal signal) {
        assertThat(signal(goal(IndicatorType.CONTINUOUS, Op.EQUAL, "0"), breaches, month))
                .isEqualTo(signal);
    }

    @Test
    void letsAboutFallShortByTheToleranceThatWasEntered() {
        Goal growth = goal(IndicatorType.GROWTH, Op.ABOUT, "6.5");
        Yardstick tenth = new Yardstick(null, null, new BigDecimal("0.1"), null, null, List.of(), null);
        assertThat(signal(Goals.by(growth, tenth), "6.4", 4)).isEqualTo(Signal.ON_TRACK);
        assertThat(signal(Goals.by(growth, tenth), "6.39", 4)).isEqualTo(Signal.AT_RISK);
    }
}
