package org.duban.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.light.Signal;
import org.duban.progress.Promised;
import org.duban.shared.Amount;
import org.duban.stage.Stage;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target as the interface shows it.
 *
 * @param percent of a hundred, with one decimal, as {@code plan}; null without data
 * @param judged whether the percent rests on a person's judgement
 * @param stage where it is in its life; null where its table was never issued
 * @param why the light in one sentence
 */
record TargetState(
        int number,
        String text,
        List<Promised> indicators,
        List<String> leaders,
        List<String> lead,
        List<String> support,
        @Nullable BigDecimal percent,
        boolean judged,
        BigDecimal plan,
        Signal signal,
        @Nullable Stage stage,
        String why,
        LocalDate asOf) {
    /** An indicator; {@code op} as a sign such as {@code >=}, {@code value} the lower bound of a range. */
    record Promised(
            UUID id,
            String name,
            String op,
            BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            IndicatorType type) {
        static Promised of(Indicator each) {
            return new Promised(
                    each.id(),
                    each.name(),
                    each.op().symbol(),
                    new BigDecimal(Amount.plain(each.value())),
                    each.upper(),
                    each.unit(),
                    each.type());
        }
    }

    static TargetState of(
            Target target, Course course, Responsibility answer, @Nullable Stage stage, String why, LocalDate asOf) {
        Shown light = course.on(asOf);
        return new TargetState(
                target.number(),
                target.text(),
                course.record().indicators().stream().map(Promised::of).toList(),
                answer.leaders(),
                answer.lead(),
                answer.support(),
                light.percent(),
                light.judged(),
                light.plan(),
                light.signal(),
                stage,
                why,
                asOf);
    }
}
