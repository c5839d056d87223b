package org.duban.progress;

import java.math.BigDecimal;
import org.duban.light.Signal;
import org.jspecify.annotations.Nullable;

/**
 * The light of a target as it was published for a period: it stays, whatever is learnt later.
 *
 * @param percent of a hundred, as {@code plan}; null without data
 * @param judged whether the percent rests on a person's judgement
 */
public record PublishedLight(Signal signal, @Nullable BigDecimal percent, BigDecimal plan, boolean judged) {
    static PublishedLight of(Light light) {
        BigDecimal percent = light.signal() == Signal.NO_DATA ? null : light.percent();
        return new PublishedLight(light.signal(), percent, light.planned(), light.isJudged());
    }
}
