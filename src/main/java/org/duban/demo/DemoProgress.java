package org.duban.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.progress.RecordProgress;
import org.duban.progress.Statement;
import org.duban.reading.Measure;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invents the demo's progress: most targets on course, some ahead, some behind, some silent; always the same. */
@Component
@Profile("demo")
class DemoProgress {
    /** How far a target is compared with its plan, in turn; 0 says nothing at all. */
    private static final List<Double> PACES = List.of(1.02, 1.0, 0.86, 1.05, 1.0, 0.7, 1.01, 0.0, 1.25, 0.99, 1.03);

    private static final double YEAR = 12.0;

    private final Targets targets;
    private final Indicators indicators;
    private final RecordProgress recordProgress;

    DemoProgress(Targets targets, Indicators indicators, RecordProgress recordProgress) {
        this.targets = targets;
        this.indicators = indicators;
        this.recordProgress = recordProgress;
    }

    void report(YearMonth month) {
        targets.findByYearAndCancelledFalseOrderByNumber(month.getYear()).forEach(target -> report(target, month));
    }

    private void report(Target target, YearMonth month) {
        double pace = PACES.get(target.number() % PACES.size());
        if (pace > 0) {
            recordProgress.execute(target.id(), month, statement(target, month, pace), "督查室 江一帆");
        }
    }

    private Statement statement(Target target, YearMonth month, double pace) {
        double elapsed = month.getMonthValue() / YEAR;
        Map<UUID, BigDecimal> readings = indicators.findByTargetOrderByPosition(target.id()).stream()
                .collect(Collectors.toMap(Indicator::id, each -> reading(each, elapsed, pace)));
        BigDecimal percent =
                readings.isEmpty() ? BigDecimal.valueOf(Math.round(Math.min(100, elapsed * pace * 100))) : null;
        return new Statement(percent, readings, "截至%d月，按计划推进，累计进展见数。".formatted(month.getMonthValue()));
    }

    private static BigDecimal reading(Indicator indicator, double elapsed, double pace) {
        double share = indicator.type() == IndicatorType.CUMULATIVE ? elapsed * pace : pace;
        double factor = indicator.type() == IndicatorType.LOWER_IS_BETTER ? 1 / share : share;
        BigDecimal value = indicator.value().multiply(BigDecimal.valueOf(factor));
        return indicator.measure() != Measure.COUNT && indicator.value().compareTo(BigDecimal.TEN) < 0
                ? value.setScale(1, RoundingMode.HALF_UP)
                : value.round(new MathContext(3, RoundingMode.HALF_UP)).setScale(0, RoundingMode.HALF_UP);
    }
}
