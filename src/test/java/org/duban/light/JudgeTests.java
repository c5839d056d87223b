package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.light.Goals.bonus;
import static org.duban.light.Goals.goal;

import java.math.BigDecimal;
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
    private static final Share MAY = Share.ofYearAfter(5);

    private final Judge judge = new Judge(Thresholds.DEFAULT);
    private final Goal first = goal(IndicatorType.CUMULATIVE, Op.EQUAL, "100");
    private final Goal second = goal(IndicatorType.CUMULATIVE, Op.EQUAL, "10");

    private Verdict judge(List<Goal> goals, Map<UUID, String> actuals) {
        Map<UUID, BigDecimal> figures = actuals.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
        return judge.quantified(goals, figures, MAY);
    }

    @Test
    void isGreyWithoutData() {
        Verdict verdict = judge(List.of(first), Map.of());
        assertThat(verdict.signal()).isEqualTo(Signal.NO_DATA);
        assertThat(verdict.kept()).isEmpty();
        assertThat(verdict.decisive()).isEmpty();
        assertThat(verdict.plan()).isEqualTo(MAY);
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
        assertThat(verdict.silent()).isEqualTo(1);
    }

    @Test
    void doesNotHoldABonusAgainstTheTarget() {
        Verdict verdict = judge(List.of(first, bonus(second)), Map.of(first.id(), "100", second.id(), "0"));
        assertThat(verdict.signal()).isEqualTo(Signal.DONE);
        assertThat(verdict.kept().orElseThrow()).isEqualTo(Share.WHOLE);
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
