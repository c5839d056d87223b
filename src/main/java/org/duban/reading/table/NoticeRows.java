package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.duban.reading.TableTitle;
import org.duban.reading.outline.Numeral.Style;
import org.duban.reading.outline.Paragraph;
import org.duban.reading.outline.Paragraphs;
import org.duban.reading.outline.Sentences;

/** Reads a notice whose paragraphs say who answers for them, in brackets at their end or on lines of their own. */
final class NoticeRows {
    private static final int FEWEST_NOTES = 2;
    private static final int LONGEST_TITLE = 40;
    private static final Pattern CUE =
            Pattern.compile("牵头|责任(?:单位|领导|部门|人)|(?:负责|落实|配合)[)）\\]］】]|(?:承办|主办|协办)(?:单位|部门)");

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Draft> drafts = new ArrayList<>();
    private final NoticeTitles titles = new NoticeTitles();
    private boolean belowTitle = true;

    private NoticeRows(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** The table that the notice makes; empty where too few paragraphs say who answers. */
    static Optional<Table> of(String text) {
        if (!CUE.matcher(text).find()) {
            return Optional.empty();
        }
        List<Paragraph> paragraphs = Paragraphs.of(text);
        long notes = paragraphs.stream()
                .filter(p ->
                        Note.isLabelled(p.words()) || !Notes.in(text, p.span()).isEmpty())
                .count();
        if (notes < FEWEST_NOTES) {
            return Optional.empty();
        }
        List<Draft> rows = new NoticeRows(text, paragraphs)
                .read().stream()
                        .filter(draft -> !draft.responsibilities().isEmpty())
                        .toList();
        return rows.size() < FEWEST_NOTES ? Optional.empty() : Optional.of(table(rows));
    }

    private static Table table(List<Draft> rows) {
        Span span = new Span(
                rows.get(0).whole().start(), rows.get(rows.size() - 1).whole().end());
        return new Table(new TableTitle(null, null), span, rows);
    }

    private List<Draft> read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            List<Notes.Found> notes = Notes.in(text, paragraph.body());
            if (isOnlyNote(paragraph)) {
                attach(paragraph);
            } else if (isTitle(i, notes)) {
                open(paragraph, notes);
            } else {
                readRows(i, notes);
            }
        }
        return drafts;
    }

    /** A title has no end mark, and where it says who answers, its own paragraphs below. */
    private boolean isTitle(int at, List<Notes.Found> notes) {
        Paragraph paragraph = paragraphs.get(at);
        Span words = words(paragraph, notes);
        boolean title = words.length() > 0
                && words.length() <= LONGEST_TITLE
                && "。；;！!，,：:".indexOf(text.charAt(words.end() - 1)) < 0
                && (paragraph.numeral() == null || styleOf(paragraph).compareTo(Style.DIGIT) < 0);
        return title && (notes.isEmpty() && !isAnsweredBelow(at) || holds(at));
    }

    private boolean isAnsweredBelow(int at) {
        return at + 1 < paragraphs.size() && isOnlyNote(paragraphs.get(at + 1));
    }

    /** Whether the first paragraph below that is more than a note is numbered as one of its parts. */
    private boolean holds(int at) {
        return paragraphs.subList(at + 1, paragraphs.size()).stream()
                .filter(paragraph -> !isOnlyNote(paragraph))
                .findFirst()
                .filter(below -> below.numeral() != null)
                .filter(below -> styleOf(below).compareTo(styleOf(paragraphs.get(at))) > 0)
                .isPresent();
    }

    private void open(Paragraph paragraph, List<Notes.Found> notes) {
        Responsibilities names = new Responsibilities();
        notes.forEach(note -> names.addAll(Note.read(note.words())));
        titles.open(styleOf(paragraph), words(paragraph, notes).in(text), names);
        belowTitle = true;
    }

    private void readRows(int at, List<Notes.Found> notes) {
        Paragraph paragraph = paragraphs.get(at);
        if (paragraph.numeral() != null) {
            titles.close(styleOf(paragraph));
        }
        int from = paragraph.body().start();
        Responsibilities names = new Responsibilities();
        for (int i = 0; i < notes.size(); i++) {
            Notes.Found note = notes.get(i);
            names.addAll(Note.read(note.words()));
            if (i + 1 == notes.size() || !goesOn(paragraph, note, notes.get(i + 1))) {
                add(
                        Sentences.trim(text, from, note.span().start()),
                        new Span(from, note.span().end()),
                        names);
                names = new Responsibilities();
                from = afterMark(note.span().end(), paragraph.body().end());
            }
        }
        if (notes.isEmpty() && (paragraph.numeral() != null || isAnsweredBelow(at))) {
            add(paragraph.body(), paragraph.body(), names);
        }
    }

    /** An item that is counted in digits stays one row, a higher one where a semicolon or nothing parts its notes. */
    private boolean goesOn(Paragraph paragraph, Notes.Found note, Notes.Found next) {
        int end = note.span().end();
        boolean item = paragraph.numeral() != null
                && (styleOf(paragraph).compareTo(Style.DIGIT) >= 0 || "；;".indexOf(text.charAt(end)) >= 0);
        return item || next.span().start() == end;
    }

    private int afterMark(int at, int end) {
        return at < end && "。；;".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private void add(Span words, Span whole, Responsibilities names) {
        if (words.length() == 0) {
            return;
        }
        titles.fill(names);
        boolean sure = !names.isEmpty();
        drafts.add(
                new Draft(null, titles.get(0), titles.get(1), Notes.without(text, words), words, whole, names, sure));
        belowTitle = false;
    }

    /** A line of labels belongs to the paragraph above it, or to the title where none stands between. */
    private void attach(Paragraph paragraph) {
        Responsibilities read = new Responsibilities();
        List<Notes.Found> notes = Notes.in(text, paragraph.body());
        notes.forEach(note -> read.addAll(Note.read(note.words())));
        if (notes.isEmpty()) {
            read.addAll(Note.read(paragraph.words()));
        }
        if (!belowTitle) {
            drafts.add(drafts.remove(drafts.size() - 1)
                    .answeredBy(read, paragraph.span().end()));
        } else if (!titles.isEmpty()) {
            titles.answer(read);
        }
    }

    private boolean isOnlyNote(Paragraph paragraph) {
        List<Notes.Found> notes = Notes.in(text, paragraph.body());
        return Note.isLabelled(paragraph.words())
                || !notes.isEmpty() && words(paragraph, notes).length() == 0;
    }

    /** What stands before the first note. */
    private Span words(Paragraph paragraph, List<Notes.Found> notes) {
        Span body = paragraph.body();
        return notes.isEmpty()
                ? body
                : Sentences.trim(text, body.start(), notes.get(0).span().start());
    }

    private static Style styleOf(Paragraph paragraph) {
        return paragraph.numeral() == null ? Style.CHAPTER : paragraph.numeral().style();
    }
}
