package org.duban.reading.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.reading.Row.Field;
import org.duban.reading.Span;
import org.duban.reading.TableTitle;
import org.duban.reading.outline.Numeral.Style;
import org.duban.reading.outline.Paragraph;
import org.duban.reading.outline.Paragraphs;
import org.duban.reading.outline.Sentences;
import org.jspecify.annotations.Nullable;

/** Reads a notice whose paragraphs end with their responsibilities, in brackets or on a line of their own. */
final class NoticeRows {
    private static final int FEWEST_NOTES = 2;
    private static final int LONGEST_TITLE = 40;
    private static final Pattern CUE = Pattern.compile("牵头|责任(?:单位|领导|部门|人)|负责[)）]|配合[)）]|(?:承办|主办|协办)(?:单位|部门)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:方案|通知|意见|分工|分解|分解表|报告|清单|要点|任务表)$|人民政府|办公[厅室]|20\\d\\d年\\d{1,2}月|[〔\\[]20\\d\\d[〕\\]]");

    private record Title(Style style, String words, Responsibilities responsibilities) {}

    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Title> titles = new ArrayDeque<>();

    private NoticeRows(String text) {
        this.text = text;
    }

    /** The table that the notice makes; empty where too few paragraphs say who answers. */
    static Optional<Table> of(String text) {
        if (!CUE.matcher(text).find()) {
            return Optional.empty();
        }
        List<Paragraph> paragraphs = Paragraphs.of(text);
        long notes = paragraphs.stream()
                .filter(p -> isLabelled(p) || !Notes.in(text, p.span()).isEmpty())
                .count();
        if (notes < FEWEST_NOTES) {
            return Optional.empty();
        }
        NoticeRows notice = new NoticeRows(text);
        paragraphs.forEach(notice::read);
        List<Draft> rows = notice.drafts.stream()
                .filter(draft -> !draft.responsibilities().isEmpty())
                .toList();
        return rows.size() < FEWEST_NOTES ? Optional.empty() : Optional.of(table(rows));
    }

    private static Table table(List<Draft> rows) {
        Span span = new Span(
                rows.get(0).whole().start(), rows.get(rows.size() - 1).whole().end());
        return new Table(new TableTitle(null, null), span, rows);
    }

    private void read(Paragraph paragraph) {
        if (isLabelled(paragraph)) {
            attach(paragraph);
            return;
        }
        List<Notes.Found> notes = Notes.in(text, paragraph.body());
        int textEnd =
                notes.isEmpty() ? paragraph.body().end() : notes.get(0).span().start();
        Span first = Sentences.trim(text, paragraph.body().start(), textEnd);
        if (isTitle(paragraph, first)) {
            open(paragraph, first, notes);
        } else {
            readRows(paragraph, notes);
        }
    }

    private void readRows(Paragraph paragraph, List<Notes.Found> notes) {
        int from = paragraph.body().start();
        for (Notes.Found note : notes) {
            Span words = Sentences.trim(text, from, note.span().start());
            add(words, new Span(from, note.span().end()), Note.read(note.words()));
            from = afterMark(note.span().end(), paragraph.body().end());
        }
        Span rest = Sentences.trim(text, from, paragraph.body().end());
        if (notes.isEmpty() && rest.length() > 0 && paragraph.numeral() != null) {
            add(rest, rest, new Responsibilities());
        }
    }

    private int afterMark(int at, int end) {
        return at < end && "。；;".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private void add(Span words, Span whole, Responsibilities names) {
        if (words.length() == 0) {
            return;
        }
        for (Title title : titles) {
            for (Field field : Field.values()) {
                names.inherit(field, title.responsibilities().get(field));
            }
        }
        drafts.add(new Draft(null, title(0), title(1), words, whole, names, !names.isEmpty()));
    }

    /** A line of labels belongs to the paragraph above it, or to the title where none stands between. */
    private void attach(Paragraph paragraph) {
        Responsibilities read = Note.read(paragraph.span().in(text));
        if (drafts.isEmpty()) {
            return;
        }
        Draft above = drafts.remove(drafts.size() - 1);
        above.responsibilities().addAll(read);
        Span whole = new Span(above.whole().start(), paragraph.span().end());
        drafts.add(
                new Draft(null, above.group(), above.subgroup(), above.words(), whole, above.responsibilities(), true));
    }

    private boolean isTitle(Paragraph paragraph, Span words) {
        return words.length() > 0
                && words.length() <= LONGEST_TITLE
                && "。；;！!，,：:".indexOf(text.charAt(words.end() - 1)) < 0
                && (paragraph.numeral() == null || paragraph.numeral().style().compareTo(Style.DIGIT) < 0);
    }

    private void open(Paragraph paragraph, Span words, List<Notes.Found> notes) {
        Style style = paragraph.numeral() == null
                ? Style.CHAPTER
                : paragraph.numeral().style();
        if (DOCUMENT.matcher(words.in(text)).find()) {
            titles.clear();
            return;
        }
        titles.removeIf(title -> title.style().compareTo(style) >= 0);
        Responsibilities names = new Responsibilities();
        notes.forEach(note -> names.addAll(Note.read(note.words())));
        titles.addLast(new Title(style, words.in(text), names));
    }

    private @Nullable String title(int level) {
        Iterator<Title> walk = titles.iterator();
        for (int i = 0; i < level && walk.hasNext(); i++) {
            walk.next();
        }
        return walk.hasNext() ? walk.next().words() : null;
    }

    private static boolean isLabelled(Paragraph paragraph) {
        return Note.isLabelled(paragraph.words());
    }
}
