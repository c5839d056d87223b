package org.duban.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.duban.shared.CellText;
import org.duban.workbook.HarmlessText;

/** How the cells of the workbook look, and how values get into them unharmed and harmless. */
class WorkbookStyles {
    static final int LETTERS = 11;
    static final int TITLE_LETTERS = 16;

    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle heading;
    private final CellStyle title;
    private final CellStyle number;
    private final CellStyle percent;
    private final CellStyle day;
    private final RowHeights heights = new RowHeights();

    WorkbookStyles(Workbook book) {
        text = framed(book);
        quoted = framed(book);
        quoted.setQuotePrefixed(true);
        heading = framed(book);
        heading.setFont(bold(book, LETTERS));
        heading.setAlignment(HorizontalAlignment.CENTER);
        title = book.createCellStyle();
        title.setFont(bold(book, TITLE_LETTERS));
        title.setAlignment(HorizontalAlignment.CENTER);
        number = framed(book);
        number.setDataFormat(book.createDataFormat().getFormat("\"(\"0\")\""));
        number.setAlignment(HorizontalAlignment.CENTER);
        percent = framed(book);
        percent.setDataFormat(book.createDataFormat().getFormat("0.0"));
        day = framed(book);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
    }

    RowHeights heights() {
        return heights;
    }

    void text(Cell cell, CellText value) {
        HarmlessText.put(cell, value, text, quoted);
    }

    /** A date as {@code 2022-06-30} becomes one; by the strokes in its format it is known again and read back as it was written. */
    void due(Cell cell, CellText value) {
        try {
            cell.setCellValue(LocalDate.parse(value.words()));
            cell.setCellStyle(day);
        } catch (DateTimeParseException e) {
            text(cell, value);
        }
    }

    void heading(Cell cell, String value) {
        cell.setCellStyle(heading);
        cell.setCellValue(value);
    }

    void title(Cell cell, String value) {
        cell.setCellStyle(title);
        cell.setCellValue(value);
    }

    void number(Cell cell, int value) {
        cell.setCellStyle(number);
        cell.setCellValue(value);
    }

    void percent(Cell cell, double value) {
        cell.setCellStyle(percent);
        cell.setCellValue(value);
    }

    private static CellStyle framed(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static Font bold(Workbook book, int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}
