package org.duban.draft;

import java.util.List;
import org.duban.reading.Repair;
import org.duban.report.ReportText;
import org.duban.report.SentenceIndex;

/**
 * A repair as the pages show it, with the words around it in the repaired text.
 *
 * @param line of the source, counted from 1
 * @param sentence the index of the sentence that it is in
 * @param start where it stands in the source
 */
record RepairLine(
        Repair.Kind kind,
        String before,
        String after,
        boolean undone,
        String left,
        String right,
        int line,
        int sentence,
        int start,
        int end) {
    private static final int AROUND = 12;

    /** @param undone whether a person undid them, so that the text has the words as they were */
    static List<RepairLine> of(List<Repair> repairs, boolean undone, ReportText text) {
        SourceLines lines = new SourceLines(text.source());
        SentenceIndex sentences = new SentenceIndex(text.sentences());
        return repairs.stream()
                .map(repair -> of(repair, undone, text.text(), lines, sentences))
                .toList();
    }

    private static RepairLine of(
            Repair repair, boolean undone, String text, SourceLines lines, SentenceIndex sentences) {
        int start = repair.span().start();
        int end = repair.span().end();
        return new RepairLine(
                repair.kind(),
                repair.before(),
                repair.after(),
                undone,
                text.substring(Math.max(0, start - AROUND), start),
                text.substring(end, Math.min(text.length(), end + AROUND)),
                lines.at(repair.source().start()),
                sentences.at(repair.span()),
                repair.source().start(),
                repair.source().end());
    }

    /** The words that the text has now. */
    public String words() {
        return undone ? before : after;
    }
}
