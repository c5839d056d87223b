package org.duban.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** An annex of a letter on a page of its own. GB/T 9704-2012 7.3.6: “附件”二字及附件顺序号用3号黑体字顶格编排在版心左上角第一行. */
class LetterAnnex {
    /** The width of the type area. */
    private static final int WIDTH = Paper.twips(156);

    private static final int NARROW = Paper.twips(18);
    private static final int UNIT = Paper.twips(36);

    private final XWPFDocument document;

    LetterAnnex(XWPFDocument document) {
        this.document = document;
    }

    /** @param mark 附件 and its number, where there are several */
    void add(String mark, LetterTable annex) {
        paragraph("annex", mark).setPageBreak(true);
        paragraph("title", annex.title());
        XWPFTable table = document.createTable();
        table.removeRow(0);
        List<Integer> widths = widths(annex);
        layOut(table, widths);
        row(table, annex.head(), widths, "heading").setRepeatHeader(true);
        annex.rows().forEach(cells -> row(table, cells, widths, "centred"));
        paragraph("end", "");
    }

    /** Names and numbers are narrow; a text gets the rest, or else the first column. */
    private static List<Integer> widths(LetterTable annex) {
        int columns = annex.head().size();
        int rest = columns - 1;
        return annex.wide()
                ? IntStream.range(0, columns)
                        .map(at -> at == 0 ? NARROW : at < rest ? UNIT : WIDTH - NARROW - UNIT * (columns - 2))
                        .boxed()
                        .toList()
                : IntStream.range(0, columns)
                        .map(at -> at == 0 ? WIDTH - NARROW * rest : NARROW)
                        .boxed()
                        .toList();
    }

    private static void layOut(XWPFTable table, List<Integer> widths) {
        table.setStyleID("grid");
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.setWidth(WIDTH);
    }

    private static XWPFTableRow row(XWPFTable table, List<String> cells, List<Integer> widths, String look) {
        XWPFTableRow row = table.insertNewTableRow(table.getNumberOfRows());
        row.setCantSplitRow(true);
        for (int at = 0; at < cells.size(); at++) {
            XWPFTableCell cell = row.createCell();
            cell.setWidth(String.valueOf(widths.get(at)));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            boolean text = look.equals("centred") && widths.get(at) > UNIT;
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            paragraph.setStyle(text ? "cell" : look);
            DocumentText.write(paragraph, cells.get(at));
        }
        return row;
    }

    private XWPFParagraph paragraph(String look, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(look);
        DocumentText.write(paragraph, text);
        return paragraph;
    }
}
