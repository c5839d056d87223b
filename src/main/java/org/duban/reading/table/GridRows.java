package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Row.Field;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;
import org.duban.reading.outline.Sentences;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a grid, with its merged cells. */
final class GridRows {
    private static final int MOST_HEAD_ROWS = 6;
    private static final Pattern NUMBER = Pattern.compile("^[(（]?\\s?(\\d{1,3})\\s?[)）.．、]?\\s*$");
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^\\s*(?:[(（]\\s?\\d{1,3}\\s?[)）]|\\d{1,3}\\s?[.．、](?!\\d))\\s*");
    private static final Pattern CHAPTER =
            Pattern.compile("^[一二三四五六七八九十]{1,3}\\s*[、.．]\\s*|^[(（][一二三四五六七八九十]{1,3}[)）]\\s*");

    private static final Pattern DITTO = Pattern.compile("同(?:上|前)|[〃″\"”]");

    private final String text;
    private final GridColumns columns;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable String banner;

    private GridRows(String text, GridColumns columns) {
        this.text = text;
        this.columns = columns;
    }

    /** The rows of a grid; empty where its head names no responsibilities. */
    static Optional<List<Draft>> of(String text, RawTable grid) {
        List<List<RawCell>> rows = grid.rows();
        for (int head = 0; head < Math.min(MOST_HEAD_ROWS, rows.size()); head++) {
            List<List<RawCell>> body = rows.subList(head + 1, rows.size());
            Optional<GridColumns> columns = GridColumns.of(text, rows.get(head), body);
            if (columns.isPresent()) {
                return Optional.of(new GridRows(text, columns.get()).read(body));
            }
        }
        return Optional.empty();
    }

    private List<Draft> read(List<List<RawCell>> body) {
        for (List<RawCell> row : body) {
            if (row.stream().map(RawCell::span).distinct().count() == 1) {
                banner = title(row.get(0));
            } else if (!isHead(row)) {
                readRow(row);
            }
        }
        return drafts;
    }

    /** A head that the next page repeats: most of what it prints names columns. */
    private boolean isHead(List<RawCell> row) {
        List<String> printed = row.stream()
                .filter(cell -> !cell.merged())
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .toList();
        return 2
                        * printed.stream()
                                .filter(cell -> Column.named(cell).isPresent())
                                .count()
                > printed.size();
    }

    private void readRow(List<RawCell> row) {
        Optional<RawCell> cell = cells(row, Column.TASK).stream().findFirst();
        Responsibilities names = responsibilities(row);
        if (cell.isEmpty() || words(cell.get()).isBlank()) {
            return;
        }
        if (cell.get().merged() && !drafts.isEmpty()) {
            drafts.get(drafts.size() - 1).responsibilities().addAll(names);
            return;
        }
        List<String> groups = cells(row, Column.GROUP).stream()
                .map(this::title)
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
        String group = groups.isEmpty() ? banner : groups.get(0);
        String subgroup = groups.size() > 1 ? groups.get(1) : null;
        Span words = text(cell.get(), names);
        drafts.add(new Draft(number(row), group, subgroup, words.in(text), words, whole(row), names, !names.isEmpty()));
    }

    private Responsibilities responsibilities(List<RawCell> row) {
        Responsibilities names = new Responsibilities();
        for (Field field : Field.values()) {
            for (RawCell cell : cells(row, Column.valueOf(field.name()))) {
                List<String> read = Names.of(words(cell));
                if (DITTO.matcher(words(cell)).matches()) {
                    names.inherit(field, above(field));
                } else if (cell.merged()) {
                    names.inherit(field, read);
                } else {
                    names.print(field, read);
                }
            }
        }
        cells(row, Column.DUE).stream()
                .map(this::words)
                .filter(due -> !due.isBlank())
                .forEach(names::dueBy);
        return names;
    }

    private List<String> above(Field field) {
        return drafts.isEmpty()
                ? List.of()
                : drafts.get(drafts.size() - 1).responsibilities().get(field);
    }

    /** The text without its number and, where the row has no column for it, without the note of responsibilities. */
    private Span text(RawCell cell, Responsibilities names) {
        Matcher number = LEADING_NUMBER.matcher(words(cell));
        int start = cell.span().start() + (number.find() && !isList(cell) ? number.end() : 0);
        Span whole = new Span(start, cell.span().end());
        Optional<Notes.Found> note = names.isEmpty() ? Notes.last(text, whole) : Optional.empty();
        note.ifPresent(found -> names.addAll(Note.read(found.words())));
        return note.map(found -> Sentences.trim(text, start, found.span().start()))
                .orElse(whole);
    }

    /** A cell that lists parts keeps their numbers. */
    private boolean isList(RawCell cell) {
        return words(cell)
                        .lines()
                        .filter(line -> LEADING_NUMBER.matcher(line).find())
                        .count()
                > 1;
    }

    private @Nullable Integer number(List<RawCell> row) {
        return cells(row, Column.NUMBER).stream()
                .map(cell -> NUMBER.matcher(words(cell).strip()))
                .filter(Matcher::matches)
                .map(number -> Integer.valueOf(number.group(1)))
                .findFirst()
                .orElse(null);
    }

    private Span whole(List<RawCell> row) {
        List<Span> own =
                row.stream().filter(cell -> !cell.merged()).map(RawCell::span).toList();
        int start = own.stream().mapToInt(Span::start).min().orElse(0);
        return new Span(start, own.stream().mapToInt(Span::end).max().orElse(start));
    }

    private List<RawCell> cells(List<RawCell> row, Column column) {
        return columns.places(column).stream()
                .filter(at -> at < row.size())
                .map(row::get)
                .toList();
    }

    private String title(RawCell cell) {
        return CHAPTER.matcher(Sentences.withoutBlanks(words(cell))).replaceAll("");
    }

    private String words(RawCell cell) {
        return cell.span().in(text).strip();
    }
}
