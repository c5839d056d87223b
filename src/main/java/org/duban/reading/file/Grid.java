package org.duban.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duban.reading.NotReadable;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;
import org.jspecify.annotations.Nullable;

/** A table under construction: merged cells are spread over the places they cover. */
final class Grid {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CELLS = 1_000_000;

    private final List<List<@Nullable RawCell>> rows = new ArrayList<>();
    private int cells;

    /** The first free column of a row at or after the given one. */
    int freeColumn(int row, int from) {
        int column = from;
        while (at(row, column) != null) {
            column++;
        }
        return column;
    }

    boolean isFree(int row, int column) {
        return at(row, column) == null;
    }

    /** Puts a cell at a row and column; it covers as many rows and columns as told. */
    void put(int row, int column, int height, int width, Span span) {
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < Math.min(column + width, MOST_COLUMNS); c++) {
                set(r, c, new RawCell(span, r > row));
            }
        }
    }

    /** Covers a place by the cell above it, where there is one. */
    void coverFromAbove(int row, int column, int width, Span otherwise) {
        RawCell above = row == 0 ? null : at(row - 1, column);
        for (int c = column; c < Math.min(column + width, MOST_COLUMNS); c++) {
            set(row, c, above == null ? new RawCell(otherwise, false) : new RawCell(above.span(), true));
        }
    }

    private void set(int row, int column, RawCell cell) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<@Nullable RawCell> cellsOfRow = rows.get(row);
        while (cellsOfRow.size() <= column) {
            cellsOfRow.add(null);
            if (++cells > MOST_CELLS) {
                throw new NotReadable(NotReadable.Reason.TOO_COMPLEX, "a table of more than " + MOST_CELLS + " cells");
            }
        }
        cellsOfRow.set(column, cell);
    }

    private @Nullable RawCell at(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : null;
    }

    /** The finished table, its holes filled with empty cells; nothing where no cell was put. */
    Optional<RawTable> toTable() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return Optional.empty();
        }
        int end = last();
        List<List<RawCell>> full =
                rows.stream().map(row -> filled(row, width, end)).toList();
        return Optional.of(new RawTable(new Span(first(), end), full));
    }

    private static List<RawCell> filled(List<@Nullable RawCell> row, int width, int end) {
        List<RawCell> full = new ArrayList<>(width);
        int near = row.stream()
                .filter(c -> c != null)
                .mapToInt(c -> c.span().start())
                .min()
                .orElse(end);
        for (int column = 0; column < width; column++) {
            RawCell cell = column < row.size() ? row.get(column) : null;
            full.add(cell != null ? cell : new RawCell(new Span(near, near), false));
        }
        return List.copyOf(full);
    }

    private int first() {
        return spans().mapToInt(Span::start).min().orElse(0);
    }

    private int last() {
        return spans().mapToInt(Span::end).max().orElse(0);
    }

    private java.util.stream.Stream<Span> spans() {
        return rows.stream().flatMap(List::stream).filter(c -> c != null).map(RawCell::span);
    }
}
