package org.duban.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.duban.shared.CellText;
import org.duban.workbook.HarmlessText;
import org.jspecify.annotations.Nullable;

/** A workbook, written row by row; a million lines fill a sheet, then the next one begins. */
class ExcelFile implements EntryWriter {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FULL = 1_000_000;
    private static final int IN_MEMORY = 100;

    private final SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY);
    private final CellStyle plain = book.createCellStyle();
    private final CellStyle quoted = book.createCellStyle();
    private final OutputStream out;
    private @Nullable Sheet sheet;

    ExcelFile(OutputStream out) {
        this.out = out;
        quoted.setQuotePrefixed(true);
    }

    @Override
    public void write(List<String> cells) {
        if (sheet == null || sheet.getLastRowNum() >= FULL) {
            sheet = book.createSheet();
            sheet.createFreezePane(0, 1);
        }
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.size(); column++) {
            HarmlessText.put(row.createCell(column), CellText.of(cells.get(column)), plain, quoted);
        }
    }

    @Override
    public void close() throws IOException {
        try (book) {
            book.write(out);
        }
    }
}
