package org.duban.reading.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.reading.Span;
import org.duban.reading.outline.Paragraphs;
import org.duban.reading.outline.Sentences;

/** The lines of a text that hold more than white space. */
record Lines(String text, List<Span> spans) {
    private static final int FEWEST_TO_TELL = 60;

    static Lines of(String text) {
        return new Lines(text, Paragraphs.lines(text));
    }

    int size() {
        return spans.size();
    }

    String get(int line) {
        return spans.get(line).in(text);
    }

    /** A line with the white space at its edges. */
    Span whole(int line) {
        Span span = spans.get(line);
        int end = text.indexOf('\n', span.end());
        return new Span(text.lastIndexOf('\n', span.start()) + 1, end < 0 ? text.length() : end);
    }

    /** The lines from one to before another, joined as they stand. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }

    /**
     * Whether the copy lost every line that repeats an earlier one: no two are the same, though in a table names recur.
     */
    boolean lostRepetitions() {
        Set<String> distinct = new HashSet<>();
        return spans.size() >= FEWEST_TO_TELL
                && spans.stream().allMatch(span -> distinct.add(Sentences.withoutBlanks(span.in(text))));
    }
}
