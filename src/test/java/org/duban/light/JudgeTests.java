package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.light.Goals.bonus;
import static org.duban.light.Goals.goal;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTests {
    private static final Moment MAY = Goals.month(5);

    private final Judge judge = new Judge(Thresholds.DEFAULT);
    private final Goal first = goal(IndicatorType.CUMULATIVE, Op.EQUAL, "100");
    private final Goal second = goal(IndicatorType.CUMULATIVE, Op.EQUAL, "10");

    private Verdict judge(List<Goal> goals, Map<UUID, String> actuals) {
        Map<UUID, Actual> figures = actuals.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Actual.of(new BigDecimal(e.getValue()))));
        return judge.quantified(goals, figures, MAY);
    }

    @Test
    void isGreyWithoutData() {
        Verdict verdict = judge(List.of(first), Map.of());
        assertThat(verdict.signal()).isEqualTo(Signal.NO_DATA);
        assertThat(verdict.kept()).isEmpty();
        assertThat(verdict.decisive()).isEmpty();
        assertThat(verdict.plan()).isEqualTo(MAY.elapsed());
    }

    @Test
    void isTheWorstOfItsIndicatorsWithTheirMeanPercent() {
        Verdict verdict = judge(List.of(first, second), Map.of(first.id(), "250", second.id(), "3"));
        assertThat(verdict.signal()).isEqualTo(Signal.AT_RISK);
        assertThat(verdict.kept().orElseThrow().percent()).isEqualByComparingTo("65");
        assertThat(verdict.decisive().orElseThrow().goal()).isEqualTo(second);
    }

    @Test
    void isNotDoneWhileAnIndicatorHasNoData() {
        Verdict verdict = judge(List.of(first, second), Map.of(first.id(), "100"));
        assertThat(verdict.signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(verdict.missing()).containsExactly(new Missing(second, Lack.DATA));
    }

    @Test
    void doesNotHoldABonusAgainstTheTarget() {
        Goal stretch = bonus(second, first.id());
        Verdict verdict = judge(List.of(first, stretch), Map.of(first.id(), "100", stretch.id(), "0"));
        assertThat(verdict.signal()).isEqualTo(Signal.DONE);
        assertThat(verdict.kept().orElseThrow()).isEqualTo(Share.WHOLE);
        assertThat(verdict.bonuses()).extracting(Standing::signal).containsExactly(Signal.BEHIND);
    }

    @Test
    void measuresABonusByWhatIsSaidOfTheFirmerPromise() {
        Goal stretch = bonus(goal(IndicatorType.PAIR, Op.EQUAL, "3"), second.id());
        Verdict verdict = judge(List.of(second, stretch), Map.of(second.id(), "10"));
        assertThat(verdict.bonuses()).extracting(Standing::signal).containsExactly(Signal.DONE);
    }

    @Test
    void isBehindWhenItsOwnDeadlineIsOver() {
        Moment june = Moment.endOf(YearMonth.of(2022, 6), Deadline.of("6月底前", 2022));
        Verdict verdict = Goals.judge(Thresholds.DEFAULT, first, Actual.of(new BigDecimal("99")), june);
        assertThat(verdict.signal()).isEqualTo(Signal.BEHIND);
        assertThat(verdict.decisive().orElseThrow().overdue()).isTrue();
        assertThat(judge.qualitative(new BigDecimal("99"), june).signal()).isEqualTo(Signal.BEHIND);
        assertThat(judge.qualitative(null, june).signal()).isEqualTo(Signal.NO_DATA);
    }

    @ParameterizedTest
    @CsvSource({"100,DONE", "99.9,ON_TRACK", "37,ON_TRACK", "36,AT_RISK", "21,BEHIND"})
    void holdsATypedPercentAgainstThePlan(BigDecimal percent, Signal signal) {
        assertThat(judge.qualitative(percent, MAY).signal()).isEqualTo(signal);
    }

    @Test
    void isGreyWhereNothingWasSaid() {
        assertThat(judge.qualitative(null, MAY).signal()).isEqualTo(Signal.NO_DATA);
    }
}
