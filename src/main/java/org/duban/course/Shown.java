package org.duban.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.duban.light.Share;
import org.duban.light.Signal;
import org.duban.light.Verdict;
import org.duban.progress.PublishedLight;
import org.jspecify.annotations.Nullable;

/**
 * A light as pages and programs see it.
 *
 * @param percent of a hundred, with one decimal, as {@code plan}; null without data
 * @param judged whether the percent rests on a person's judgement
 */
record Shown(Signal signal, @Nullable BigDecimal percent, BigDecimal plan, boolean judged) {
    static Shown of(Verdict verdict) {
        BigDecimal percent =
                verdict.kept().map(Share::percent).map(Shown::points).orElse(null);
        return new Shown(verdict.signal(), percent, points(verdict.plan().percent()), verdict.isJudged());
    }

    static Shown of(PublishedLight light) {
        BigDecimal percent = light.percent() == null ? null : points(light.percent());
        return new Shown(light.signal(), percent, points(light.plan()), light.judged());
    }

    boolean saysTheSameAs(Shown other) {
        return signal == other.signal && Objects.equals(percent, other.percent);
    }

    private static BigDecimal points(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }
}
