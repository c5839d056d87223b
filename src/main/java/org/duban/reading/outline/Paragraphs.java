package org.duban.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.reading.Span;

/** Cuts a text into paragraphs, one a line; a number on a line of its own belongs to the line below it. */
public final class Paragraphs {
    private Paragraphs() {}

    /** The paragraphs of a text, in order. */
    public static List<Paragraph> of(String text) {
        List<Span> lines = lines(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            Optional<Numeral> numeral = Numerals.at(text, line);
            boolean alone = numeral.filter(n -> n.span().end() == line.end()).isPresent();
            if (alone
                    && i + 1 < lines.size()
                    && Numerals.at(text, lines.get(i + 1)).isEmpty()) {
                i++;
            }
            Span whole = new Span(line.start(), lines.get(i).end());
            parts(text, whole, numeral.map(n -> n.span().end()).orElse(line.start()))
                    .forEach(part -> paragraphs.add(paragraph(text, part)));
        }
        return paragraphs;
    }

    /** A line that counts within itself, as {@code 一是…；二是…}, is cut before each number. */
    private static List<Span> parts(String text, Span line, int from) {
        List<Span> parts = new ArrayList<>();
        int start = line.start();
        for (Span piece : Sentences.cut(text, new Span(from, line.end()), "。；;：:！!")) {
            if (piece.start() > from && !isWithinTime(text, piece.start()) && Numerals.within(text, piece)) {
                parts.add(Sentences.trim(text, start, piece.start()));
                start = piece.start();
            }
        }
        parts.add(new Span(start, line.end()));
        return parts;
    }

    /** The colon of a time of day parts nothing. */
    private static boolean isWithinTime(String text, int at) {
        return at >= 2 && "：:".indexOf(text.charAt(at - 1)) >= 0 && Character.isDigit(text.charAt(at - 2));
    }

    private static Paragraph paragraph(String text, Span span) {
        Optional<Numeral> numeral = Numerals.at(text, span);
        int from = numeral.map(n -> n.span().end()).orElse(span.start());
        Span body = Sentences.trim(text, from, span.end());
        return new Paragraph(text, span, numeral.orElse(null), body, Sentences.of(text, body));
    }

    /** The lines that hold more than white space, trimmed. */
    public static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = Sentences.trim(text, start, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }
}
