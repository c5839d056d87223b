package org.duban.exchange;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as they are shown, numbers and dates too; formulas are refused and never evaluated. */
final class SheetCells {
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Sheet sheet;
    private final MergedCells merged;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    SheetCells(Sheet sheet) {
        this.sheet = sheet;
        this.merged = new MergedCells(sheet);
    }

    /** The cell that is seen in a row under a heading: its own, or the merged one above that covers it. */
    TableCell seen(int row, Cell heading) {
        return cell(row, merged.shownRow(row, heading.getColumnIndex()), heading);
    }

    /** The row's own cell under a heading. */
    TableCell own(int row, Cell heading) {
        return cell(row, row, heading);
    }

    private TableCell cell(int row, int at, Cell heading) {
        Row source = sheet.getRow(at);
        Cell cell = source == null ? null : source.getCell(heading.getColumnIndex());
        String address = new CellAddress(at, heading.getColumnIndex()).formatAsString();
        TableCell taken = new TableCell(
                sheet.getSheetName(), HeadingRow.words(heading), row + 1, address, cell == null ? "" : text(cell));
        requireValue(cell, taken);
        return taken;
    }

    /** A formula as it is written; the formatter is asked for values only. A date is written as documents write it. */
    private String text(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().format(DATE);
        }
        return cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : formatter.formatCellValue(cell);
    }

    private static void requireValue(@Nullable Cell cell, TableCell taken) {
        CellType type = cell == null ? CellType.BLANK : cell.getCellType();
        if (type == CellType.FORMULA) {
            throw new CellRefused(CellRefused.Reason.FORMULA, taken);
        }
        if (type == CellType.ERROR) {
            throw new CellRefused(CellRefused.Reason.ERROR, taken);
        }
    }
}
