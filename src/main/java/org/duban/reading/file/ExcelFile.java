package org.duban.reading.file;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook of any version; sheets that are hidden stay so. */
final class ExcelFile implements Format {
    @Override
    public boolean recognises(Content content) {
        return isModern(content) || OleFile.holds(content, "Workbook") || OleFile.holds(content, "Book");
    }

    static boolean isModern(Content content) {
        return content.isZip() && content.contains("xl/workbook");
    }

    /** A workbook of 2007 and later, once its archive was found harmless. */
    static XSSFWorkbook open(Content content) throws IOException {
        Archive.open(content);
        return new XSSFWorkbook(content.stream());
    }

    @Override
    public RawDocument read(Content content) throws IOException {
        Transcript transcript = new Transcript();
        try (Workbook workbook = isModern(content) ? open(content) : WorkbookFactory.create(content.stream())) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    write(workbook.getSheetAt(i), transcript);
                }
            }
        }
        return transcript.toDocument(isModern(content) ? "xlsx" : "xls", null);
    }

    /** A sheet's name is shown where somebody gave it one. */
    private static void write(Sheet sheet, Transcript transcript) {
        if (!sheet.getSheetName().matches("(?i)sheet\\d*|工作表\\d*")) {
            transcript.blockUnlessBlank(sheet.getSheetName());
        }
        new ExcelSheet(sheet, transcript).write();
    }
}
