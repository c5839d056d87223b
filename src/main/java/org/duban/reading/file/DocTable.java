package org.duban.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.duban.reading.Span;

/** Reads a table of an old Word document; its columns are told by where cells begin and end on the page. */
final class DocTable {
    private final Function<Paragraph, String> paragraphs;
    private final Transcript transcript;
    private final Grid grid = new Grid();
    private final TreeSet<Integer> edges = new TreeSet<>();

    DocTable(Function<Paragraph, String> paragraphs, Transcript transcript) {
        this.paragraphs = paragraphs;
        this.transcript = transcript;
    }

    void write(Table table) {
        for (int row = 0; row < table.numRows(); row++) {
            cells(table.getRow(row)).forEach(this::measure);
        }
        for (int row = 0; row < table.numRows(); row++) {
            for (TableCell cell : cells(table.getRow(row))) {
                write(cell, row);
            }
        }
        transcript.table(grid);
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < row.numCells(); i++) {
            cells.add(row.getCell(i));
        }
        return cells;
    }

    private void measure(TableCell cell) {
        edges.add(cell.getLeftEdge());
        edges.add(cell.getLeftEdge() + cell.getWidth());
    }

    private void write(TableCell cell, int row) {
        int column = edges.headSet(cell.getLeftEdge()).size();
        int width =
                Math.max(1, edges.headSet(cell.getLeftEdge() + cell.getWidth()).size() - column);
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
            grid.coverFromAbove(row, column, width, transcript.here());
        } else {
            Span span = transcript.block(words(cell));
            grid.put(row, grid.freeColumn(row, column), 1, width, span);
        }
    }

    private String words(TableCell cell) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            lines.add(paragraphs.apply(cell.getParagraph(i)));
        }
        return String.join("\n", lines).strip();
    }
}
