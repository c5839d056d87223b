package org.duban.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.duban.light.Share;
import org.duban.light.Signal;
import org.duban.light.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The light of a target as it was published for a period: it stays, whatever is learnt later.
 *
 * @param percent of a hundred, as {@code plan}; null without data
 * @param judged whether the percent rests on a person's judgement
 */
public record PublishedLight(Signal signal, @Nullable BigDecimal percent, BigDecimal plan, boolean judged) {
    /** Whether both show the same: the light, and the percent with one decimal. */
    boolean saysTheSameAs(PublishedLight other) {
        return signal == other.signal && Objects.equals(points(), other.points());
    }

    /** The percent with one decimal. */
    public @Nullable BigDecimal points() {
        return percent == null ? null : percent.setScale(1, RoundingMode.HALF_UP);
    }

    static PublishedLight of(Verdict verdict) {
        BigDecimal percent = verdict.kept().map(Share::percent).orElse(null);
        return new PublishedLight(verdict.signal(), percent, verdict.plan().percent(), verdict.isJudged());
    }

    static PublishedLight of(Light light) {
        BigDecimal percent = light.signal() == Signal.NO_DATA ? null : light.percent();
        return new PublishedLight(light.signal(), percent, light.planned(), light.isJudged());
    }
}
