package org.duban.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.reading.Span;
import org.duban.report.Cover;
import org.duban.report.ReportText;
import org.duban.report.SentenceIndex;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of the source as the review page shows it.
 *
 * @param gap the white space between the sentence before and this one
 * @param target the target that it is in
 */
record SentenceView(
        int index,
        String gap,
        String text,
        Cover cover,
        @Nullable UUID target) {
    static List<SentenceView> of(ReportText text, SentenceIndex index) {
        List<SentenceView> views = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            Span span = text.sentences().get(i).span();
            String gap = text.text().substring(Math.min(end, span.start()), span.start());
            views.add(new SentenceView(i, gap, span.in(text.text()), index.cover(i), index.target(i)));
            end = span.end();
        }
        return views;
    }

    /** Whether the page offers to make it a target. */
    public boolean isFree() {
        return target == null;
    }
}
