package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duban.reading.Span;
import org.duban.reading.TableTitle;
import org.duban.reading.outline.Numeral;
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
    private final List<List<Notes.Found>> notes;
    private final List<Draft> drafts = new ArrayList<>();
    private final NoticeTitles titles = new NoticeTitles();
    private boolean belowTitle = true;

    private NoticeRows(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.notes = paragraphs.stream()
                .map(paragraph -> Notes.in(text, paragraph.body()))
                .toList();
    }

    /** The table that the notice makes; empty where too few paragraphs say who answers. */
    static Optional<Table> of(String text) {
        if (!CUE.matcher(text).find()) {
            return Optional.empty();
        }
        NoticeRows notice = new NoticeRows(text, Paragraphs.of(text));
        if (!notice.saysWhoAnswers()) {
            return Optional.empty();
        }
        List<Draft> rows = notice.read().stream()
                .filter(draft -> !draft.responsibilities().isEmpty())
                .toList();
        return rows.size() < FEWEST_NOTES ? Optional.empty() : Optional.of(table(rows));
    }

    private boolean saysWhoAnswers() {
        return IntStream.range(0, paragraphs.size())
                        .filter(i -> !notes.get(i).isEmpty()
                                || Note.isLabelled(paragraphs.get(i).words()))
                        .limit(FEWEST_NOTES)
                        .count()
                == FEWEST_NOTES;
    }

    private static Table table(List<Draft> rows) {
        Span span = new Span(
                rows.get(0).whole().start(), rows.get(rows.size() - 1).whole().end());
        return new Table(new TableTitle(null, null), span, rows);
    }

    private List<Draft> read() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (isOnlyNote(i)) {
                attach(i);
            } else if (isTitle(i)) {
                open(i);
            } else {
                readRows(i);
            }
        }
        return drafts;
    }

    /** A title has no end mark, and where it says who answers, its own paragraphs below. */
    private boolean isTitle(int at) {
        Paragraph paragraph = paragraphs.get(at);
        Span words = words(at);
        boolean title = words.length() > 0
                && words.length() <= LONGEST_TITLE
                && "。；;！!，,：:".indexOf(text.charAt(words.end() - 1)) < 0
                && (paragraph.numeral() == null || styleOf(at).compareTo(Style.DIGIT) < 0);
        return title && (notes.get(at).isEmpty() && !isAnsweredBelow(at) || holds(at));
    }

    private boolean isAnsweredBelow(int at) {
        return at + 1 < paragraphs.size() && isOnlyNote(at + 1);
    }

    /** Whether the first paragraph below that is more than a note is numbered as one of its parts. */
    private boolean holds(int at) {
        int below = at + 1;
        while (below < paragraphs.size() && isOnlyNote(below)) {
            below++;
        }
        return below < paragraphs.size()
                && paragraphs.get(below).numeral() != null
                && styleOf(below).compareTo(styleOf(at)) > 0;
    }

    private void open(int at) {
        titles.open(styleOf(at), words(at).in(text), answers(at));
        belowTitle = true;
    }

    private void readRows(int at) {
        Paragraph paragraph = paragraphs.get(at);
        List<Notes.Found> notes = this.notes.get(at);
        if (paragraph.numeral() != null) {
            titles.close(styleOf(at));
        }
        int from = paragraph.body().start();
        Responsibilities names = new Responsibilities();
        for (int i = 0; i < notes.size(); i++) {
            Notes.Found note = notes.get(i);
            names.addAll(Note.read(note.words()));
            if (i + 1 == notes.size() || !goesOn(at, note, notes.get(i + 1))) {
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
    private boolean goesOn(int at, Notes.Found note, Notes.Found next) {
        int end = note.span().end();
        boolean item = paragraphs.get(at).numeral() != null
                && (styleOf(at).compareTo(Style.DIGIT) >= 0 || "；;".indexOf(text.charAt(end)) >= 0);
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
    private void attach(int at) {
        Responsibilities read = answers(at);
        if (notes.get(at).isEmpty()) {
            read.addAll(Note.read(paragraphs.get(at).words()));
        }
        if (!belowTitle) {
            drafts.add(drafts.remove(drafts.size() - 1)
                    .answeredBy(read, paragraphs.get(at).span().end()));
        } else if (!titles.isEmpty()) {
            titles.answer(read);
        }
    }

    /** What the notes of the paragraph say. */
    private Responsibilities answers(int at) {
        Responsibilities names = new Responsibilities();
        notes.get(at).forEach(note -> names.addAll(Note.read(note.words())));
        return names;
    }

    private boolean isOnlyNote(int at) {
        return Note.isLabelled(paragraphs.get(at).words())
                || !notes.get(at).isEmpty() && words(at).length() == 0;
    }

    /** What stands before the first note. */
    private Span words(int at) {
        Span body = paragraphs.get(at).body();
        return notes.get(at).isEmpty()
                ? body
                : Sentences.trim(text, body.start(), notes.get(at).get(0).span().start());
    }

    private Style styleOf(int at) {
        Numeral numeral = paragraphs.get(at).numeral();
        return numeral == null ? Style.CHAPTER : numeral.style();
    }
}
