package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.reading.Span;
import org.duban.reading.outline.Sentences;

/** Finds the bracketed notes of responsibilities in a run of text. */
final class Notes {
    private static final String OPENERS = "(（[【〔［";
    private static final String CLOSERS = ")）]】〕］";

    private Notes() {}

    /** A note: its words without the brackets, and where it stands with them. */
    record Found(Span span, String words) {}

    /** The notes of the run, in order: in brackets, or as its last sentences. */
    static List<Found> in(String text, Span run) {
        List<Found> notes = bracketed(text, run);
        List<Span> sentences = Sentences.cut(text, run, "。");
        for (int i = 1; i < sentences.size() && notes.isEmpty(); i++) {
            String words = sentences.get(i).in(text);
            if (Note.isLabelled(words) || words.startsWith("由") && Note.isNote(words)) {
                Span rest = new Span(sentences.get(i).start(), run.end());
                notes.add(new Found(rest, rest.in(text)));
            }
        }
        return notes;
    }

    private static List<Found> bracketed(String text, Span run) {
        List<Found> notes = new ArrayList<>();
        int depth = 0;
        int open = 0;
        for (int i = run.start(); i < run.end(); i++) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0 && depth++ == 0) {
                open = i;
            } else if (CLOSERS.indexOf(text.charAt(i)) >= 0 && depth > 0 && --depth == 0) {
                String words = text.substring(open + 1, i);
                boolean goesOn =
                        !notes.isEmpty() && notes.get(notes.size() - 1).span().end() == open;
                if (Note.isNote(words) || goesOn && Note.isDeadline(words)) {
                    notes.add(new Found(new Span(open, i + 1), words));
                }
            }
        }
        return notes;
    }

    /** The words of the run without its bracketed notes. */
    static String without(String text, Span run) {
        StringBuilder words = new StringBuilder();
        int from = run.start();
        for (Found note : bracketed(text, run)) {
            words.append(text, from, note.span().start());
            from = note.span().end();
        }
        return words.append(text, from, run.end()).toString();
    }

    /** The note that ends the run. */
    static Optional<Found> last(String text, Span run) {
        List<Found> notes = in(text, run);
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(notes.get(notes.size() - 1))
                        .filter(note -> text.substring(note.span().end(), run.end())
                                        .strip()
                                        .length()
                                <= 1);
    }
}
