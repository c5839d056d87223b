package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;

/**
 * Finds tables with one cell a line whose copy is whole: between two serial numbers stand just as many lines as there are
 * columns, so that each line is the cell of its column.
 */
final class PositionalLines {
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 12;
    private static final double MOST_ROWS_WHOLE = 0.8;

    private PositionalLines() {}

    static List<RawTable> grids(Lines lines) {
        List<RawTable> grids = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Column.named(lines.get(i))
                    .filter(column -> column == Column.NUMBER)
                    .isPresent()) {
                grid(lines, i).ifPresent(grids::add);
            }
        }
        return grids;
    }

    private static Optional<RawTable> grid(Lines lines, int head) {
        int width = width(lines, head);
        if (width < FEWEST_COLUMNS || width > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<Integer> serials = serials(lines, head + width);
        long whole = IntStream.range(1, serials.size())
                .filter(i -> serials.get(i) - serials.get(i - 1) == width)
                .count();
        if (serials.size() < 2 || whole < MOST_ROWS_WHOLE * (serials.size() - 1)) {
            return Optional.empty();
        }
        List<List<RawCell>> rows = new ArrayList<>();
        rows.add(row(lines, head, width));
        serials.forEach(serial -> rows.add(row(lines, serial, width)));
        int end = Math.min(lines.size(), serials.get(serials.size() - 1) + width);
        return Optional.of(new RawTable(lines.span(head, end), rows));
    }

    /** The lines that hold 1, 2, 3 … in this order. */
    private static List<Integer> serials(Lines lines, int from) {
        List<Integer> serials = new ArrayList<>();
        for (int at = from; at < lines.size(); at++) {
            if (isSerial(lines, at, serials.size() + 1)) {
                serials.add(at);
            }
        }
        return serials;
    }

    /** How many heads stand before the first serial number. */
    private static int width(Lines lines, int head) {
        int at = head;
        while (at < lines.size() && at - head <= MOST_COLUMNS && !isSerial(lines, at, 1)) {
            at++;
        }
        return at - head;
    }

    private static boolean isSerial(Lines lines, int line, int number) {
        return lines.get(line).equals(String.valueOf(number));
    }

    private static List<RawCell> row(Lines lines, int from, int width) {
        List<RawCell> row = new ArrayList<>();
        for (Span span : lines.spans().subList(from, Math.min(lines.size(), from + width))) {
            row.add(new RawCell(span, false));
        }
        return row;
    }
}
