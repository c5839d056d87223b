package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import org.duban.reading.Span;

/**
 * Cuts a paragraph into its sentences.
 *
 * <p>GUIDE 3: a sentence ends at 。 ； ！ or at the paragraph's end; not inside quotes or brackets.
 */
public final class Sentences {
    private static final String ENDS = "。；;！!？";

    private Sentences() {}

    /** The sentences of the span, each with its end mark and without white space around it. */
    public static List<Span> of(String text, Span span) {
        return cut(text, span, ENDS);
    }

    /** The parts of the span between any of the given marks that stand outside quotes and brackets. */
    public static List<Span> cut(String text, Span span, String marks) {
        List<Span> parts = new ArrayList<>();
        Brackets brackets = new Brackets(text, span.end());
        int start = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            i = brackets.closeOf(i);
            if (marks.indexOf(text.charAt(i)) >= 0) {
                while (i + 1 < span.end() && marks.indexOf(text.charAt(i + 1)) >= 0) {
                    i++;
                }
                add(parts, text, start, i + 1);
                start = i + 1;
            }
        }
        add(parts, text, start, span.end());
        return parts;
    }

    private static void add(List<Span> parts, String text, int from, int to) {
        Span trimmed = trim(text, from, to);
        if (trimmed.length() > 0) {
            parts.add(trimmed);
        }
    }

    /** The run without the white space at its edges; empty where it holds nothing else. */
    public static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The words without any white space. */
    public static String withoutBlanks(String words) {
        StringBuilder rest = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!isBlank(words.charAt(i))) {
                rest.append(words.charAt(i));
            }
        }
        return rest.toString();
    }

    /** White space of any kind, the ideographic and the no-break one too. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }
}
