package org.duban.draft;

import java.util.List;
import java.util.UUID;
import org.duban.report.Printed;
import org.duban.report.ProposedTarget;
import org.duban.report.SentenceIndex;
import org.jspecify.annotations.Nullable;

/**
 * A proposed target as the review page shows it.
 *
 * @param number its number among the live ones, counted from 1; 0 for one that is not live
 * @param sentence the index of its first sentence in the source
 * @param remade whether it was split or merged, so that this can be undone
 */
record TargetView(
        UUID id,
        long version,
        int number,
        int sentence,
        String text,
        @Nullable UUID section,
        Printed printed,
        boolean sure,
        boolean remade,
        List<IndicatorView> indicators) {
    static TargetView of(ProposedTarget target, int number, SentenceIndex sentences) {
        return new TargetView(
                target.id(),
                target.version(),
                number,
                sentences.at(target.span()),
                target.text(),
                target.section(),
                target.printed(),
                target.sure(),
                !target.madeFrom().isEmpty(),
                target.indicators().stream().map(IndicatorView::of).toList());
    }

    /** Whether a person should look at it: the row itself, or one of its numbers. */
    public boolean isDoubtful() {
        return !sure || hasDoubtfulNumber();
    }

    boolean hasDoubtfulNumber() {
        return indicators.stream().anyMatch(indicator -> !indicator.sure());
    }

    boolean hasInherited() {
        return !sure && !printed.inherited().isEmpty();
    }

    public boolean hasLost() {
        return !printed.lost().isEmpty();
    }
}
