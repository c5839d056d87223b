package org.duban.checklist;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duban.shared.CellText;
import org.duban.workbook.HarmlessText;

/** The one sheet of a list: its title, its headings, which print on every page, its lines. Words never become a formula. */
class ListSheet {
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final CellStyle plain;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle bold;

    ListSheet(Workbook book, String title) {
        sheet = book.createSheet();
        plain = framed(book);
        quoted = framed(book);
        quoted.setQuotePrefixed(true);
        day = framed(book);
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        bold = framed(book);
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        HarmlessText.put(sheet.createRow(0).createCell(0), CellText.of(title), bold, bold);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    /** @param widths of the columns in characters */
    void head(List<String> names, List<Integer> widths) {
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, names.size() - 1));
        Row row = sheet.createRow(1);
        for (int column = 0; column < names.size(); column++) {
            HarmlessText.put(row.createCell(column), CellText.of(names.get(column)), bold, bold);
            sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
        }
        sheet.createFreezePane(0, 2);
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
    }

    /** Numbers and days stay such. */
    void line(List<Object> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.size(); column++) {
            put(row.createCell(column), values.get(column));
        }
    }

    private void put(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellStyle(day);
            cell.setCellValue(date);
        } else if (value instanceof Number number) {
            cell.setCellStyle(plain);
            cell.setCellValue(number.doubleValue());
        } else {
            HarmlessText.put(cell, CellText.of(value.toString()), plain, quoted);
        }
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
}
