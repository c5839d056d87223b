package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawCell;
import org.duban.reading.file.RawDocument.RawTable;
import org.duban.reading.outline.Sentences;

/** Finds tables whose cells are parted by tabs, bars or runs of blanks, a row a line. */
final class DelimitedLines {
    private static final int FEWEST_CELLS = 3;
    private static final Pattern RULE = Pattern.compile("^[|│┃+\\-=:—─━┼┬┴├┤\\s]+$");

    /** Tried in this order. */
    private static final List<Pattern> DELIMITERS =
            List.of(Pattern.compile("[|│┃]"), Pattern.compile("\\t"), Pattern.compile("[ \\u00A0]{2,}|\\u3000+"));

    private DelimitedLines() {}

    /** The tables found in the lines as grids, an empty cell covered by the one above it. */
    static List<RawTable> grids(Lines lines) {
        List<RawTable> grids = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Pattern> delimiter = delimiter(lines, i);
            if (delimiter.isPresent()) {
                int end = end(lines, i, delimiter.get());
                grids.add(grid(lines, i, end, delimiter.get()));
                i = end - 1;
            }
        }
        return grids;
    }

    private static Optional<Pattern> delimiter(Lines lines, int at) {
        return DELIMITERS.stream()
                .filter(delimiter -> {
                    List<Span> cells = cells(lines, at, delimiter);
                    return cells.size() >= FEWEST_CELLS
                            && cells.stream()
                                    .flatMap(cell -> Column.named(cell.in(lines.text())).stream())
                                    .anyMatch(Column::isResponsibility);
                })
                .findFirst();
    }

    private static int end(Lines lines, int from, Pattern delimiter) {
        int end = from + 1;
        while (end < lines.size()
                && (RULE.matcher(lines.get(end)).matches()
                        || cells(lines, end, delimiter).size() > 1)) {
            end++;
        }
        return end;
    }

    private static RawTable grid(Lines lines, int from, int end, Pattern delimiter) {
        List<List<RawCell>> rows = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (!RULE.matcher(lines.get(i)).matches()) {
                List<RawCell> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
                rows.add(row(cells(lines, i, delimiter), above));
            }
        }
        return new RawTable(lines.span(from, end), rows);
    }

    private static List<RawCell> row(List<Span> cells, List<RawCell> above) {
        List<RawCell> row = new ArrayList<>();
        for (int i = 0; i < Math.max(cells.size(), above.size()); i++) {
            boolean empty = i >= cells.size() || cells.get(i).length() == 0;
            row.add(
                    empty && i < above.size()
                            ? new RawCell(above.get(i).span(), true)
                            : new RawCell(cells.get(i), false));
        }
        return row;
    }

    private static List<Span> cells(Lines lines, int at, Pattern delimiter) {
        Span line = lines.spans().get(at);
        boolean barred = "|│┃".indexOf(lines.text().charAt(line.start())) >= 0;
        Matcher gap = delimiter.matcher(lines.text()).region(line.start(), line.end());
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        while (gap.find()) {
            cells.add(Sentences.trim(lines.text(), start, gap.start()));
            start = gap.end();
        }
        if (start < line.end() || !barred) {
            cells.add(Sentences.trim(lines.text(), start, line.end()));
        }
        return barred && !cells.isEmpty() ? cells.subList(1, cells.size()) : cells;
    }
}
