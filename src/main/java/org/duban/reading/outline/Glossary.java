package org.duban.reading.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.GlossaryEntry;
import org.duban.reading.Span;

/** Recognises a footnote: its mark, the term in quotes or not, a colon and what it means. */
final class Glossary {
    private static final Pattern ENTRY = Pattern.compile(
            "^\\s*(?:[?？]\\s*|注\\s*\\d*\\s*[.、:：]?\\s*|[(（\\[【〔]?\\d{1,3}[)）\\]】〕.．、]\\s*|[①-⑳㈠-㈩⑴-⒇❶-❿]\\s*|[*＊]+\\s*)?(?<term>[^:：。;；]{2,60})[:：]\\s*(?<explanation>.+)$",
            Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile("^\\s*(?:[?？]\\s*[“\"《]|[①-⑳❶-❿\\[【〔]\\s*\\d*\\s*[\\]】〕]?\\s*[“\"]|注\\s*\\d+)");

    private Glossary() {}

    /** The entry of a paragraph that stands among notes. */
    static Optional<GlossaryEntry> entry(Paragraph paragraph) {
        String text = paragraph.span().in(paragraph.text());
        Matcher entry = ENTRY.matcher(text);
        return entry.find()
                ? Optional.of(
                        new GlossaryEntry(unquoted(entry.group("term")), entry.group("explanation"), paragraph.span()))
                : Optional.empty();
    }

    /** Whether a paragraph is a footnote by its mark alone, wherever it stands. */
    static boolean isFootnote(Paragraph paragraph) {
        Span span = paragraph.span();
        String head = paragraph.text().substring(span.start(), Math.min(span.end(), span.start() + 80));
        return MARKED.matcher(head).find() && (head.contains(":") || head.contains("：")) && !head.contains("。");
    }

    private static String unquoted(String term) {
        boolean quoted = term.startsWith("“") && term.indexOf('”') == term.length() - 1;
        return quoted ? term.substring(1, term.length() - 1) : term.strip();
    }
}
