package org.duban.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duban.reading.Span;
import org.duban.reading.file.RawDocument.RawTable;

/** Finds tables whose cells are parted by tabs, bars or runs of blanks, a row a line. */
final class DelimitedLines {
    private static final int FEWEST_CELLS = 3;
    private static final int SHORTEST_HEAD = 8;

    /** Tried in this order. */
    private static final List<Pattern> DELIMITERS =
            List.of(Pattern.compile("[|│┃]"), Pattern.compile("\t"), Splitter.BLANKS);

    private DelimitedLines() {}

    /** The tables found in the lines as grids. */
    static List<RawTable> grids(Lines lines) {
        List<RawTable> grids = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<Splitter> splitter = splitter(lines, i);
            if (splitter.isPresent()) {
                DelimitedGrid grid = new DelimitedGrid(lines, splitter.get(), i);
                i = grid.read() - 1;
                grids.add(grid.table());
            }
        }
        return grids;
    }

    private static Optional<Splitter> splitter(Lines lines, int at) {
        if (lines.get(at).length() < SHORTEST_HEAD) {
            return Optional.empty();
        }
        return DELIMITERS.stream()
                .map(delimiter -> new Splitter(lines, delimiter))
                .filter(splitter -> isHead(lines, splitter, at))
                .findFirst();
    }

    private static boolean isHead(Lines lines, Splitter splitter, int at) {
        List<Span> cells = splitter.cells(at);
        return cells.size() >= FEWEST_CELLS
                && cells.stream()
                        .flatMap(cell -> Column.named(cell.in(lines.text())).stream())
                        .anyMatch(Column::isResponsibility);
    }
}
