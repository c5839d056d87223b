package org.duban.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see in a cell of Excel is what is read. */
class SheetCellsTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "yyyy\"年\"m\"月\"d\"日\", 2022年6月30日",
                "yyyy\"年\"m\"月\"d\"日\";@, 2022年6月30日",
                "[$-804]yyyy\"年\"m\"月\", 2022年6月",
                "m\"月\"d\"日\", 6月30日",
                "yyyy\\-mm\\-dd, 2022-06-30",
                "yyyy-mm-dd, 2022年6月30日"
            })
    void aDateIsReadAsItsFormatShowsIt(String format, String shown) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            assertThat(read(book, style)).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @CsvSource({"14, 2022年6月30日", "31, 2022年6月30日", "57, 2022年6月", "58, 6月30日"})
    void aDateOfAFormatThatIsBuiltIntoAChineseExcelIsReadToo(short format, String shown) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(format);
            assertThat(read(book, style)).isEqualTo(shown);
        }
    }

    @Test
    void aNumberKeepsTheWordsOfItsFormat() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0\"件\""));
            assertThat(read(book, style)).isEqualTo("44742件");
        }
    }

    private static String read(XSSFWorkbook book, CellStyle style) {
        XSSFSheet sheet = book.createSheet();
        Row headings = sheet.createRow(0);
        headings.createCell(0).setCellValue("时限");
        var cell = sheet.createRow(1).createCell(0);
        cell.setCellValue(LocalDate.of(2022, 6, 30));
        cell.setCellStyle(style);
        return new SheetCells(sheet)
                .own(1, headings.getCell(0))
                .orElseThrow()
                .cell()
                .text();
    }
}
