package org.duban.form;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.duban.workbook.TextStyle;

/** How the cells of a form look: what is to be filled in is yellow and open, the rest is locked. */
final class FormStyles {
    private final TextStyle text;
    private final TextStyle box;
    private final TextStyle heading;

    FormStyles(Workbook book) {
        text = TextStyle.of(book, FormStyles::frame);
        box = TextStyle.of(book, FormStyles::open);
        heading = TextStyle.heading(book, FormStyles::frame);
    }

    private static void frame(CellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static void open(CellStyle style) {
        frame(style);
        style.setLocked(false);
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    void text(Cell cell, String words) {
        text.put(cell, words);
    }

    void box(Cell cell, String words) {
        box.put(cell, words);
    }

    void heading(Cell cell, String words) {
        heading.put(cell, words);
    }
}
