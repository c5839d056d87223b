package org.duban.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An exported table in the hands of a person. Sheets: 0 as on paper, 1 flat. */
record EditedTable(byte[] bytes) {
    static final int NUMBER = 0;
    static final int TEXT = 4;
    static final int LEADERS = 5;
    static final int LEAD = 6;
    static final int SUPPORT = 7;
    static final int DUE = 8;
    private static final int MARKS = 12;

    EditedTable with(Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(out);
            return new EditedTable(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes into the flat sheet. */
    EditedTable saying(int number, int column, String words) {
        return with(book -> cell(book.getSheetAt(1), number, column).setCellValue(words));
    }

    /** As a program leaves it that drops the hidden column. */
    EditedTable withoutMarks() {
        return with(book -> book.forEach(sheet -> sheet.forEach(row -> {
            Cell marks = row.getCell(MARKS);
            if (marks != null) {
                row.removeCell(marks);
            }
        })));
    }

    /** What the flat sheet says. */
    String says(int number, int column) {
        StringBuilder words = new StringBuilder();
        with(book -> words.append(cell(book.getSheetAt(1), number, column).getStringCellValue()));
        return words.toString();
    }

    static Cell cell(Sheet sheet, int number, int column) {
        return row(sheet, number).getCell(column);
    }

    static void move(Row row, int from, int to) {
        row.createCell(to).setCellValue(row.getCell(from).getStringCellValue());
        row.removeCell(row.getCell(from));
    }

    static Row row(Sheet sheet, int number) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> isNumbered(row, number))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isNumbered(Row row, int number) {
        Cell cell = row.getCell(NUMBER);
        return cell != null && cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number;
    }
}
