package org.duban.reading.outline;

import java.util.List;
import org.duban.reading.Span;
import org.duban.reading.outline.Numeral.Style;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a text.
 *
 * @param span the whole of it, number included
 * @param body what follows the number
 * @param sentences the sentences of the body
 */
public record Paragraph(String text, Span span, @Nullable Numeral numeral, Span body, List<Span> sentences) {
    private static final String END_MARKS = "。；;！!？?：:，,、";

    /** The body's words. */
    public String words() {
        return body.in(text);
    }

    /** The words of the body's first sentence; empty where it has none. */
    public String firstSentence() {
        return sentences.isEmpty() ? "" : sentences.get(0).in(text);
    }

    /** Whether it opens with a number of this style. */
    public boolean hasStyle(Style style) {
        return numeral != null && numeral.style() == style;
    }

    /** Its numbering; that of a bare title where it has none. */
    Style style() {
        return numeral == null ? Style.TITLE : numeral.style();
    }

    /** Whether it ends without a mark, as titles do. */
    public boolean isUnmarked() {
        return !sentences.isEmpty() && sentences.size() == 1 && END_MARKS.indexOf(text.charAt(body.end() - 1)) < 0;
    }

    /** Whether it ends with a colon and so announces what follows. */
    public boolean announces() {
        char last = text.charAt(span.end() - 1);
        return last == ':' || last == '：';
    }
}
