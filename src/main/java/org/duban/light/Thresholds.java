package org.duban.light;

import java.math.BigDecimal;

/**
 * Where one light ends and the next begins. Below the plan by up to {@code slack} is still on track, by more than
 * {@code gap} is behind, between them at risk; {@code about} is how far 左右 may fall short, as a part of the value.
 */
public record Thresholds(Share slack, Share gap, Share about) {
    public static final Thresholds DEFAULT = ofPoints(5, 20);

    public Thresholds {
        if (slack.isBelow(Share.NONE) || gap.isBelow(slack)) {
            throw new IllegalArgumentException("lights would overlap");
        }
    }

    /** With points of a hundred, and five in a hundred for 左右. */
    public static Thresholds ofPoints(int slack, int gap) {
        return new Thresholds(points(slack), points(gap), points(5));
    }

    private static Share points(int points) {
        return Share.ofPercent(BigDecimal.valueOf(points));
    }

    /** The light of what adds up over the year and is not complete yet: total, so that every number has exactly one. */
    Signal onTheWay(Share kept, Share due) {
        return kept.isBelow(due.minus(slack)) ? shortOf(kept, due) : Signal.ON_TRACK;
    }

    /** The light of what is missing already. */
    Signal shortOf(Share kept, Share due) {
        return kept.isBelow(due.minus(gap)) ? Signal.BEHIND : Signal.AT_RISK;
    }
}
