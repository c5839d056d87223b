package org.duban.light;

import java.math.BigDecimal;

/**
 * Where one light ends and the next begins. Below the plan by up to {@code slack} is still on track, by more than {@code gap} is
 * behind, between them at risk.
 *
 * @param about how far 左右 may fall short, as a part of the value
 * @param breaches from how many breaches on what has to hold all year is behind; fewer are a risk
 * @param warnDays how many days before a date what is not reached by it is at risk
 */
public record Thresholds(Share slack, Share gap, Share about, int breaches, int warnDays) {
    public static final Thresholds DEFAULT = ofPoints(5, 20);

    private static final int PERCENT_ABOUT = 5;
    private static final int LONGEST_WARNING = 366;

    public Thresholds {
        if (slack.isBelow(Share.NONE) || gap.isBelow(slack) || Share.WHOLE.isBelow(gap)) {
            throw new IllegalArgumentException("lights would overlap");
        }
        if (about.isBelow(Share.NONE) || breaches < 1 || warnDays < 0 || warnDays > LONGEST_WARNING) {
            throw new IllegalArgumentException("no rule");
        }
    }

    /** With points of a hundred, five in a hundred for 左右, behind at the second breach, no warning before a date. */
    public static Thresholds ofPoints(int slack, int gap) {
        return new Thresholds(points(slack), points(gap), points(PERCENT_ABOUT), 2, 0);
    }

    /** The same with a warning so many days before a date. */
    public Thresholds warning(int days) {
        return new Thresholds(slack, gap, about, breaches, days);
    }

    private static Share points(int points) {
        return Share.ofPercent(BigDecimal.valueOf(points));
    }

    /** The light of what is on its way and not complete yet: total, so that every number has exactly one. */
    Signal onTheWay(Share kept, Share due) {
        return kept.isBelow(due.minus(slack)) ? shortOf(kept, due) : Signal.ON_TRACK;
    }

    /** The light of what is missing already. */
    Signal shortOf(Share kept, Share due) {
        return kept.isBelow(due.minus(gap)) ? Signal.BEHIND : Signal.AT_RISK;
    }
}
