package org.duban.report;

import java.util.List;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;

/**
 * One page of the repairs that were made to a text.
 *
 * @param kind the kind that is listed, null for all
 * @param total how many there are of it
 * @param page counted from 1
 */
record RepairPage(Repair.@Nullable Kind kind, int total, int page, List<Line> lines) {
    static final int SIZE = 100;

    private static final int AROUND = 12;

    /** A repair with the words before and after it in the repaired text. */
    record Line(Repair.Kind kind, String before, String after, String left, String right, int sentence) {
        static Line of(Repair repair, String text, SentenceIndex sentences) {
            int start = repair.span().start();
            int end = repair.span().end();
            return new Line(
                    repair.kind(),
                    repair.before(),
                    repair.after(),
                    text.substring(Math.max(0, start - AROUND), start),
                    text.substring(end, Math.min(text.length(), end + AROUND)),
                    sentences.at(repair.span()));
        }
    }

    static RepairPage of(ReportText text, Repair.@Nullable Kind kind, int page) {
        List<Repair> all = text.repairs().stream()
                .filter(repair -> kind == null || repair.kind() == kind)
                .toList();
        int current = Math.max(1, Math.min(page, pages(all.size())));
        SentenceIndex sentences = new SentenceIndex(text.sentences());
        List<Line> lines = all.stream()
                .skip((current - 1L) * SIZE)
                .limit(SIZE)
                .map(repair -> Line.of(repair, text.text(), sentences))
                .toList();
        return new RepairPage(kind, all.size(), current, lines);
    }

    public int pages() {
        return pages(total);
    }

    private static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
