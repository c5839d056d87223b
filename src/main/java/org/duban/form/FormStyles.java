package org.duban.form;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.duban.shared.CellText;
import org.duban.workbook.HarmlessText;

/** How the cells of a form look: what is to be filled in is yellow and open, the rest is locked. */
final class FormStyles {
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle box;
    private final CellStyle quotedBox;
    private final CellStyle heading;

    FormStyles(Workbook book) {
        text = wrapped(book);
        quoted = wrapped(book);
        quoted.setQuotePrefixed(true);
        box = open(book);
        quotedBox = open(book);
        quotedBox.setQuotePrefixed(true);
        heading = wrapped(book);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static CellStyle wrapped(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle open(Workbook book) {
        CellStyle style = wrapped(book);
        style.setLocked(false);
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    void text(Cell cell, String words) {
        HarmlessText.put(cell, CellText.of(words), text, quoted);
    }

    void box(Cell cell, String words) {
        HarmlessText.put(cell, CellText.of(words), box, quotedBox);
    }

    void heading(Cell cell, String words) {
        cell.setCellStyle(heading);
        cell.setCellValue(words);
    }
}
