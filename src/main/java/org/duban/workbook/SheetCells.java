package org.duban.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet as they are shown, numbers and dates too; formulas are never evaluated. */
final class SheetCells {
    /** Chinese words in a format, which Excel puts into quotes: {@code yyyy"年"m"月"d"日"}. */
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\p{ASCII}]+)\"");

    private static final Pattern SHOWN = Pattern.compile("[年月日]|^yyyy\\\\-mm\\\\-dd$");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** An error that was pasted as words. */
    private static final Pattern ERROR = Pattern.compile("#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!)");

    private final Sheet sheet;
    private final MergedCells merged;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

    SheetCells(Sheet sheet) {
        this.sheet = sheet;
        this.merged = new MergedCells(sheet);
    }

    /**
     * A cell and what keeps it from being taken.
     *
     * @param fault FORMULA or ERROR; nothing for a cell that can be taken
     */
    record Found(SheetCell cell, Optional<String> fault) {}

    /** The cell that is seen in a row under a heading: its own, or the merged one above that covers it. */
    Optional<Found> seen(int row, @Nullable Cell heading) {
        return Optional.ofNullable(heading).map(each -> found(row, merged.shownRow(row, each.getColumnIndex()), each));
    }

    /** The row's own cell under a heading. */
    Optional<Found> own(int row, @Nullable Cell heading) {
        return Optional.ofNullable(heading).map(each -> found(row, row, each));
    }

    /** The day that a cell under a heading holds as Excel keeps dates. */
    Optional<LocalDate> date(int row, @Nullable Cell heading) {
        return Optional.ofNullable(heading)
                .flatMap(each -> cell(row, each.getColumnIndex()))
                .filter(cell -> cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell))
                .map(cell -> cell.getLocalDateTimeCellValue().toLocalDate());
    }

    private Found found(int row, int at, Cell heading) {
        Optional<Cell> cell = cell(at, heading.getColumnIndex());
        String address = new CellAddress(at, heading.getColumnIndex()).formatAsString();
        String text = cell.map(this::text).orElse("");
        return new Found(
                new SheetCell(sheet.getSheetName(), HeadingRow.words(heading), row + 1, address, text),
                cell.flatMap(each -> fault(each, text)));
    }

    private Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(sheet.getRow(row)).flatMap(each -> Optional.ofNullable(each.getCell(column)));
    }

    private static Optional<String> fault(Cell cell, String text) {
        if (cell.getCellType() == CellType.FORMULA) {
            return Optional.of("FORMULA");
        }
        return cell.getCellType() == CellType.ERROR || ERROR.matcher(text).matches()
                ? Optional.of("ERROR")
                : Optional.empty();
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
}
