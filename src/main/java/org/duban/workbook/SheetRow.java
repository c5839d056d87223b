package org.duban.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.duban.shared.CellText;
import org.jspecify.annotations.Nullable;

/** One row of a sheet, asked cell by cell; a cell that cannot be taken is kept among the bad ones, and the row is bad. */
public final class SheetRow {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Row row;
    private final Map<String, Cell> columns;
    private final List<BadCell> bad;
    private boolean spoiled;

    SheetRow(Row row, Map<String, Cell> columns, List<BadCell> bad) {
        this.row = row;
        this.columns = columns;
        this.bad = bad;
    }

    /** The words of a cell as they are shown, empty where there are none; formulas and errors are refused. */
    public String text(String column) {
        Cell cell = cell(column);
        if (cell == null) {
            return "";
        }
        if (cell.getCellType() == CellType.FORMULA || cell.getCellType() == CellType.ERROR) {
            refuse(column, cell.getCellType().name());
            return "";
        }
        return CellText.of(formatter.formatCellValue(cell)).withoutEscape().words();
    }

    /** As {@link #text(String)}, refused where it is longer. */
    public String text(String column, int longest) {
        String text = text(column);
        if (text.length() > longest) {
            refuse(column, "TOO_LONG");
        }
        return text;
    }

    /** A date, as Excel keeps it or as 2023-03-01, 2023/3/1, 2023年3月1日; nothing where the cell is empty. */
    public Optional<LocalDate> date(String column) {
        Cell cell = cell(column);
        if (cell != null && cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return Optional.of(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : parsed(column, text);
    }

    private Optional<LocalDate> parsed(String column, String text) {
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3))));
            }
        } catch (DateTimeException e) {
            // a day that no calendar has is refused below like any other words
        }
        refuse(column, "NOT_A_DATE");
        return Optional.empty();
    }

    /** A whole number from 1; nothing where the cell is empty. */
    public Optional<Integer> number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[1-9]\\d{0,5}")) {
            refuse(column, "NOT_A_NUMBER");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** Keeps a cell among the bad ones. */
    public void refuse(String column, String reason) {
        Cell cell = cell(column);
        String shown = cell == null
                ? ""
                : cell.getCellType() == CellType.FORMULA
                        ? "=" + cell.getCellFormula()
                        : formatter.formatCellValue(cell);
        bad.add(new BadCell(row.getSheet().getSheetName(), row.getRowNum() + 1, column, reason, shown));
        spoiled = true;
    }

    public boolean isBad() {
        return spoiled;
    }

    boolean isBlank() {
        return columns.keySet().stream().map(this::cell).allMatch(cell -> cell == null || isBlank(cell));
    }

    private boolean isBlank(Cell cell) {
        return cell.getCellType() != CellType.FORMULA
                && formatter.formatCellValue(cell).isBlank();
    }

    private @Nullable Cell cell(String column) {
        Cell heading = columns.get(column);
        return heading == null ? null : row.getCell(heading.getColumnIndex());
    }
}
