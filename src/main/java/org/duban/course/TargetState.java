package org.duban.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.light.Share;
import org.duban.light.Signal;
import org.duban.light.Verdict;
import org.duban.progress.Promised;
import org.duban.progress.TrackRecord;
import org.duban.shared.Amount;
import org.duban.target.Indicator;
import org.duban.target.IndicatorType;
import org.duban.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * A target as the interface shows it.
 *
 * @param percent of a hundred, with one decimal, as {@code plan}; null without data
 * @param judged whether the percent rests on a person's judgement
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
            Target target, TrackRecord record, Responsibility answer, Verdict verdict, String why, LocalDate asOf) {
        return new TargetState(
                target.number(),
                target.text(),
                record.indicators().stream().map(Promised::of).toList(),
                answer.leaders(),
                answer.lead(),
                answer.support(),
                verdict.kept().map(TargetState::points).orElse(null),
                verdict.isJudged(),
                points(verdict.plan()),
                verdict.signal(),
                why,
                asOf);
    }

    private static BigDecimal points(Share share) {
        return share.percent().setScale(1, RoundingMode.HALF_UP);
    }
}
