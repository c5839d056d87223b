package org.duban.register;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.duban.shared.CellText;
import org.duban.workbook.HarmlessText;

/** How the cells of the directory's workbook look: plain, with headings that stand out. */
final class RegisterStyles {
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle heading;

    RegisterStyles(Workbook book) {
        text = wrapped(book);
        quoted = wrapped(book);
        quoted.setQuotePrefixed(true);
        heading = wrapped(book);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static CellStyle wrapped(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    void text(Cell cell, String words) {
        HarmlessText.put(cell, CellText.of(words), text, quoted);
    }

    void heading(Cell cell, String words) {
        cell.setCellStyle(heading);
        cell.setCellValue(words);
    }
}
