package org.duban.exchange;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as they are shown, numbers and dates too; formulas are refused and never evaluated. */
final class SheetCells {
    /** Chinese words in a format, which Excel puts into quotes: {@code yyyy"年"m"月"d"日"}. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\p{ASCII}]+)\"");

    private static final Pattern SHOWN = Pattern.compile("[年月日]|^yyyy\\\\-mm\\\\-dd$");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

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

    /** A formula as it is written; the formatter is asked for values only. */
    private String text(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula();
            case NUMERIC -> number(cell);
            default -> formatter.formatCellValue(cell);
        };
    }

    /** A date as a Chinese format or that of the export shows it, any other as documents write it. */
    private String number(Cell cell) {
        CellStyle style = cell.getCellStyle();
        String format = QUOTED.matcher(format(style)).replaceAll("$1");
        return DateUtil.isADateFormat(style.getDataFormat(), format)
                        && !SHOWN.matcher(format).find()
                ? cell.getLocalDateTimeCellValue().format(DATE)
                : formatter.formatRawCellContents(cell.getNumericCellValue(), style.getDataFormat(), format);
    }

    /** Formats of these numbers are built into a Chinese Excel and not written into the file (ECMA-376 part 1, 18.8.30, zh-cn). */
    private static String format(CellStyle style) {
        return switch (style.getDataFormat()) {
            case 27, 36, 50, 52, 57 -> "yyyy年m月";
            case 28, 29, 51, 53, 54, 58 -> "m月d日";
            case 31 -> "yyyy年m月d日";
            default -> style.getDataFormatString();
        };
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
