package org.duban.reading.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.reading.file.RawDocument.RawCell;
import org.junit.jupiter.api.Test;

class ExcelFileTests {
    @Test
    void spreadsMergedRegionsAndPassesOverEmptyRows() {
        RawDocument document = read(XSSFWorkbook::new);

        assertThat(document.format()).isEqualTo("xlsx");
        assertThat(DocxFileTests.words(document))
                .containsExactly(
                        List.of("任务", "单位", "完成", "时限"),
                        List.of("修缮校舍", "教育局", "85%", "2023-6-30"),
                        List.of("新建泵站", "教育局", "1,200.50", ""));
        assertThat(document.tables().get(0).rows().get(2).get(1)).matches(RawCell::merged);
    }

    @Test
    void readsOldWorkbooksTheSame() {
        RawDocument old = read(HSSFWorkbook::new);

        assertThat(old.format()).isEqualTo("xls");
        assertThat(old.text()).isEqualTo(read(XSSFWorkbook::new).text());
    }

    private static RawDocument read(Supplier<Workbook> kind) {
        return new FileReader().read(bytes(kind), null);
    }

    static byte[] bytes(Supplier<Workbook> kind) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = kind.get()) {
            Sheet sheet = workbook.createSheet();
            fill(sheet.createRow(0), "任务", "单位", "完成", "时限");
            Row school = sheet.createRow(1);
            fill(school, "修缮校舍", "教育局");
            shown(workbook, school.createCell(2), "0%").setCellValue(0.85);
            shown(workbook, school.createCell(3), "yyyy-m-d").setCellValue(LocalDate.of(2023, 6, 30));
            Row station = sheet.createRow(4);
            fill(station, "新建泵站");
            shown(workbook, station.createCell(2), "#,##0.00").setCellValue(1200.5);
            sheet.addMergedRegion(new CellRangeAddress(1, 4, 1, 1));
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static void fill(Row row, String... words) {
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static Cell shown(Workbook workbook, Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }
}
