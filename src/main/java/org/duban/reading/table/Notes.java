package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.reading.Span;

/** Finds the bracketed notes of responsibilities in a run of text. */
final class Notes {
    private static final String OPENERS = "(（[【〔";
    private static final String CLOSERS = ")）]】〕";

    private Notes() {}

    /** A note: its words without the brackets, and where it stands with them. */
    record Found(Span span, String words) {}

    /** The notes of the run, in order. */
    static List<Found> in(String text, Span run) {
        List<Found> notes = new ArrayList<>();
        int depth = 0;
        int open = 0;
        for (int i = run.start(); i < run.end(); i++) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0 && depth++ == 0) {
                open = i;
            } else if (CLOSERS.indexOf(text.charAt(i)) >= 0 && depth > 0 && --depth == 0) {
                String words = text.substring(open + 1, i);
                if (Note.isNote(words)) {
                    notes.add(new Found(new Span(open, i + 1), words));
                }
            }
        }
        return notes;
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
