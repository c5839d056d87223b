package org.duban.reading.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/** Reads a sheet as one table without its empty rows: numbers and dates as shown, merged regions spread out. */
final class ExcelSheet {
    private static final int WIDEST = 200;

    private final Sheet sheet;
    private final Transcript transcript;
    private final Grid grid = new Grid();
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
    /** The rows that are not empty: number in the sheet to number in the table. */
    private final TreeMap<Integer, Integer> rows = new TreeMap<>();

    private int width;

    ExcelSheet(Sheet sheet, Transcript transcript) {
        this.sheet = sheet;
        this.transcript = transcript;
        formatter.setUseCachedValuesForFormulaCells(true);
        sheet.getMergedRegions()
                .forEach(region -> merged.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region));
    }

    void write() {
        sheet.forEach(row -> row.forEach(this::measure));
        rows.forEach((number, shown) -> writeRow(sheet.getRow(number), shown));
        transcript.table(grid);
    }

    private void measure(Cell cell) {
        if (!words(cell).isEmpty()) {
            rows.putIfAbsent(cell.getRowIndex(), rows.size());
            width = Math.max(width, Math.min(cell.getColumnIndex() + 1, WIDEST));
        }
    }

    private void writeRow(Row row, int shown) {
        for (int column = 0; column < width; column++) {
            if (grid.isFree(shown, column)) {
                Cell cell = row.getCell(column);
                Span span = transcript.block(cell == null ? "" : words(cell));
                CellRangeAddress region = merged.get(new CellAddress(row.getRowNum(), column));
                grid.put(shown, column, height(region), region == null ? 1 : width(region, column), span);
            }
        }
    }

    private int height(@Nullable CellRangeAddress region) {
        return region == null
                ? 1
                : Math.max(
                        1,
                        rows.subMap(region.getFirstRow(), true, region.getLastRow(), true)
                                .size());
    }

    private int width(CellRangeAddress region, int column) {
        return Math.max(1, Math.min(region.getLastColumn() + 1, width) - column);
    }

    private String words(Cell cell) {
        return formatter.formatCellValue(cell).strip();
    }
}
