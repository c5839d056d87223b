package org.duban.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duban.table.MergedRow;
import org.duban.table.TargetRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Fills the cells of one table in a document for Word. */
class DocumentCells {
    private static final int BODY = 10;
    /** In millimetres; they add up to the 225 mm between the margins. */
    private static final List<Integer> WIDTHS = List.of(12, 17, 17, 86, 17, 22, 30, 12, 12);

    DocumentCells(XWPFTable table) {
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        WIDTHS.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(twips(width))));
        table.setWidth(twips(WIDTHS.stream().mapToInt(Integer::intValue).sum()));
    }

    static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    static void write(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setText(text);
    }

    void writeHeader(XWPFTableRow row, PrintedTable table) {
        complete(row);
        row.setRepeatHeader(true);
        List<String> headings = List.of(
                table.word("table.number"),
                table.word("table.name"),
                "",
                table.word("table.text"),
                table.word("table.leaders"),
                table.word("table.lead"),
                table.word("table.support"),
                table.word("table.progress"),
                table.word("table.signal"));
        for (int i = 0; i < headings.size(); i++) {
            fill(row.getCell(i), headings.get(i), "黑体", ParagraphAlignment.CENTER);
        }
        join(row);
    }

    void writeRow(XWPFTableRow row, MergedRow merged, PrintedTable table) {
        complete(row);
        TargetRow target = merged.row();
        List<Integer> spans =
                new ArrayList<>(List.of(1, merged.group(), merged.wide() ? merged.group() : merged.subgroup(), 1));
        merged.responsible().forEach(cell -> spans.add(cell.span()));
        List<String> texts = texts(target, table);
        for (int i = 0; i < texts.size(); i++) {
            int span = i < spans.size() ? spans.get(i) : 1;
            fill(
                    row.getCell(i),
                    span == 0 ? "" : texts.get(i),
                    "仿宋_GB2312",
                    i < 3 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            mergeDown(row.getCell(i), span);
        }
        if (merged.wide()) {
            join(row);
        }
    }

    private static List<String> texts(TargetRow target, PrintedTable table) {
        return List.of(
                target.label(),
                orEmpty(target.place().group()),
                orEmpty(target.place().subgroup()),
                target.text(),
                target.leaders().text(),
                target.lead().text(),
                target.support().text(),
                table.percent(target),
                table.signal(target));
    }

    private static void complete(XWPFTableRow row) {
        while (row.getTableCells().size() < WIDTHS.size()) {
            row.createCell();
        }
    }

    private static void fill(XWPFTableCell cell, String text, String font, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(alignment);
        write(paragraph, text, font, BODY);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    }

    /** A cell over several rows; the ones below it go on with it. */
    private static void mergeDown(XWPFTableCell cell, int span) {
        if (span != 1) {
            properties(cell).addNewVMerge().setVal(span == 0 ? STMerge.CONTINUE : STMerge.RESTART);
        }
    }

    /** One cell over both columns of the name. */
    private static void join(XWPFTableRow row) {
        properties(row.getCell(1)).addNewGridSpan().setVal(BigInteger.TWO);
        row.removeCell(2);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
