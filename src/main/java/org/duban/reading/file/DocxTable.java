package org.duban.reading.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads a Word table with its merged cells; a table within a cell becomes lines of that cell. */
final class DocxTable {
    private static final int WIDEST = 200;

    private final DocxParagraphs paragraphs;
    private final Transcript transcript;
    private final Grid grid = new Grid();

    DocxTable(DocxParagraphs paragraphs, Transcript transcript) {
        this.paragraphs = paragraphs;
        this.transcript = transcript;
    }

    void write(XWPFTable table) {
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            writeRow(rows.get(row), row);
        }
        transcript.table(grid);
    }

    private void writeRow(XWPFTableRow row, int number) {
        int column = columnsBefore(row);
        for (XWPFTableCell cell : row.getTableCells()) {
            CTTcPr properties = cell.getCTTc().getTcPr();
            int width = width(properties);
            if (isCovered(properties)) {
                grid.coverFromAbove(number, column, width, transcript.here());
            } else {
                grid.put(number, column, 1, width, transcript.block(words(cell)));
            }
            column += width;
        }
    }

    private static int columnsBefore(XWPFTableRow row) {
        var properties = row.getCtRow().getTrPr();
        return properties == null || properties.sizeOfGridBeforeArray() == 0
                ? 0
                : bounded(properties.getGridBeforeArray(0).getVal().intValue());
    }

    private static int width(@Nullable CTTcPr properties) {
        return properties == null || !properties.isSetGridSpan()
                ? 1
                : Math.max(1, bounded(properties.getGridSpan().getVal().intValue()));
    }

    private static int bounded(int number) {
        return Math.max(0, Math.min(number, WIDEST));
    }

    /** A merged cell says {@code restart} where it begins and {@code continue}, or nothing, where it goes on. */
    private static boolean isCovered(@Nullable CTTcPr properties) {
        return properties != null
                && properties.isSetVMerge()
                && (properties.getVMerge().getVal() == null
                        || properties.getVMerge().getVal() == STMerge.CONTINUE);
    }

    private String words(XWPFTableCell cell) {
        List<String> lines = new ArrayList<>();
        cell.getBodyElements().forEach(element -> addLines(element, lines));
        return String.join("\n", lines);
    }

    private void addLines(IBodyElement element, List<String> lines) {
        if (element instanceof XWPFParagraph paragraph) {
            lines.addAll(paragraphs.lines(paragraph));
        } else if (element instanceof XWPFTable inner) {
            inner.getRows().forEach(row -> row.getTableCells().forEach(cell -> lines.add(words(cell))));
        }
    }
}
