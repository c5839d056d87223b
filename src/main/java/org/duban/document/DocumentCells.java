package org.duban.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * Fills one table of a document for Word. The rows of a page keep together, so that a page ends where its merged cells do, in
 * every program alike, and rows still move on when people edit the text.
 */
class DocumentCells {
    private final XWPFTable table;
    private final List<Integer> widths;
    /** By column, what began there last. */
    private final Map<Integer, PaperCell> open = new HashMap<>();

    DocumentCells(XWPFTable table, PaperColumns columns) {
        this.table = table;
        this.widths = columns.widths().stream().map(Paper::twips).toList();
        table.removeRow(0);
        layOut();
        XWPFTableRow headings = addRow(columns.headings(), "heading", true);
        headings.setRepeatHeader(true);
        headings.setCantSplitRow(true);
    }

    private void layOut() {
        table.setStyleID("grid");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(width(0, widths.size()));
    }

    /** @param rows the cells of the rows that begin on the page */
    void add(List<List<PaperCell>> rows, boolean lastGoesOn) {
        int last = rows.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean broken = i == last && lastGoesOn;
            addRow(rows.get(i), null, i < last).setCantSplitRow(!broken);
            if (lastGoesOn) {
                raise(rows.get(i), last - i + 1);
            }
        }
    }

    /** Has the words stand at the head of those cells of the row added last that are broken with the page. */
    private void raise(List<PaperCell> cells, int rowsOfThePage) {
        XWPFTableRow row = table.getRow(table.getNumberOfRows() - 1);
        List<PaperCell> places = leftToRight();
        for (PaperCell cell : cells) {
            if (cell.rows() == rowsOfThePage) {
                row.getCell(places.indexOf(cell)).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP);
            }
        }
    }

    /** @param look the style of its text; null for that of each cell */
    private XWPFTableRow addRow(List<PaperCell> cells, @Nullable String look, boolean withNext) {
        XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
        cells.forEach(cell -> open.put(cell.column(), cell));
        for (PaperCell cell : leftToRight()) {
            boolean starts = cells.contains(cell);
            XWPFTableCell added = row.createCell();
            shape(added, cell, starts);
            String own = cell.centred() ? "centred" : "cell";
            write(added.getParagraphArray(0), starts ? cell.text() : "", look == null ? own : look, withNext);
        }
        return row;
    }

    private List<PaperCell> leftToRight() {
        List<PaperCell> cells = new ArrayList<>();
        PaperCell cell = open.get(0);
        while (cell != null) {
            cells.add(cell);
            cell = open.get(cell.column() + cell.columns());
        }
        return cells;
    }

    private void shape(XWPFTableCell added, PaperCell cell, boolean starts) {
        added.setWidth(String.valueOf(width(cell.column(), cell.column() + cell.columns())));
        CTTcPr properties = added.getCTTc().getTcPr();
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(starts ? STMerge.RESTART : STMerge.CONTINUE);
        }
        added.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    private static void write(XWPFParagraph paragraph, String text, String look, boolean withNext) {
        paragraph.setStyle(look);
        paragraph.setKeepNext(withNext);
        DocumentText.write(paragraph, text);
    }

    private int width(int from, int to) {
        return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
}
