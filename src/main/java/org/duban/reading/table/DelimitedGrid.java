package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;

/** The rows below a head whose cells are parted by a delimiter; an empty cell was merged with the one above it. */
final class DelimitedGrid {
    private static final int LONGEST_BANNER = 40;
    private static final Pattern RULE = Pattern.compile("^[|│┃+\\-=:—─━┼┬┴├┤\\s]+$");
    private static final Pattern SERIAL = Pattern.compile("^[(（]?\\d{1,3}[)）.．、]?$");
    private static final Pattern CHAPTER = Pattern.compile("^[(（]?[一二三四五六七八九十]{1,3}[)）、.．].*");

    private final Lines lines;
    private final Splitter splitter;
    private final int head;
    private final List<Span> heads;
    private final List<Optional<Column>> columns;
    private final List<List<Span>> rows = new ArrayList<>();
    private int end;

    DelimitedGrid(Lines lines, Splitter splitter, int head) {
        this.lines = lines;
        this.splitter = splitter;
        this.head = head;
        this.heads = splitter.cells(head);
        this.columns = heads.stream().map(cell -> Column.named(words(cell))).toList();
        this.end = head + 1;
    }

    /** Reads the rows; the first line that is none ends the table. */
    int read() {
        while (end < lines.size() && readLine(end)) {
            end++;
        }
        return end;
    }

    private boolean readLine(int at) {
        if (RULE.matcher(lines.get(at)).matches()) {
            return true;
        }
        List<Span> cells = splitter.cells(at);
        if (goesOn(cells)) {
            join(cells);
        } else if (cells.size() > 1) {
            rows.add(splitter.isAligned() && cells.size() < heads.size() ? splitter.below(heads, cells) : cells);
        } else if (isBanner(at)) {
            rows.add(cells);
        } else {
            return false;
        }
        return true;
    }

    /** In a table that counts its rows, a line without a number goes on with the cell that the line above broke. */
    private boolean goesOn(List<Span> cells) {
        String first = words(cells.get(0));
        boolean counts = columns.get(0).equals(Optional.of(Column.NUMBER)) && !rows.isEmpty();
        return counts
                && !splitter.isAligned()
                && !first.isEmpty()
                && !SERIAL.matcher(first).matches()
                && !CHAPTER.matcher(first).matches()
                && !first.matches(".*[。：:]")
                && above().size() > 1
                && above().size() < heads.size()
                && above().size() + cells.size() - 1 <= heads.size();
    }

    private void join(List<Span> cells) {
        List<Span> row = new ArrayList<>(rows.remove(rows.size() - 1));
        Span broken = row.remove(row.size() - 1);
        row.add(new Span(broken.start(), cells.get(0).end()));
        row.addAll(cells.subList(1, cells.size()));
        rows.add(row);
    }

    private boolean isBanner(int at) {
        return lines.get(at).length() <= LONGEST_BANNER
                && !lines.get(at).matches(".*[。；;：:]$")
                && at + 1 < lines.size()
                && splitter.cells(at + 1).size() > 1;
    }

    private List<Span> above() {
        return rows.get(rows.size() - 1);
    }

    RawTable table() {
        List<List<RawCell>> grid = new ArrayList<>();
        grid.add(heads.stream().map(cell -> new RawCell(cell, false)).toList());
        List<RawCell> above = List.of();
        for (List<Span> cells : rows) {
            List<RawCell> row = cells.size() == 1 ? List.of(new RawCell(cells.get(0), false)) : row(cells, above);
            above = cells.size() == 1 ? List.of() : row;
            grid.add(row);
        }
        return new RawTable(lines.span(head, end), grid);
    }

    private List<RawCell> row(List<Span> cells, List<RawCell> above) {
        List<RawCell> row = new ArrayList<>();
        for (int i = 0; i < Math.max(cells.size(), above.size()); i++) {
            Span cell = i < cells.size() ? cells.get(i) : Splitter.empty(cells);
            boolean merged = cell.length() == 0 && i < above.size() && mayBeMerged(cells, i);
            row.add(merged ? new RawCell(above.get(i).span(), true) : new RawCell(cell, false));
        }
        return row;
    }

    /** A column that prints a name again has no merged cells; nor are those missing who support a lead printed here. */
    private boolean mayBeMerged(List<Span> cells, int column) {
        boolean alone = isColumn(column, Column.SUPPORT)
                && IntStream.range(0, cells.size())
                        .anyMatch(i -> isColumn(i, Column.LEAD) && cells.get(i).length() > 0);
        return !alone && !repeats(column);
    }

    private boolean isColumn(int at, Column column) {
        return at < columns.size() && columns.get(at).equals(Optional.of(column));
    }

    private boolean repeats(int column) {
        return IntStream.range(1, rows.size())
                .anyMatch(i -> column < rows.get(i).size()
                        && column < rows.get(i - 1).size()
                        && rows.get(i).get(column).length() > 0
                        && words(rows.get(i).get(column))
                                .equals(words(rows.get(i - 1).get(column))));
    }

    private String words(Span cell) {
        return cell.in(lines.text());
    }
}
