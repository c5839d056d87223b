package org.duban.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.duban.shared.CellText;

/** One row of a sheet, asked cell by cell; a cell that cannot be taken is kept among the bad ones, and the row is bad. */
public final class SheetRow {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");

    private final SheetCells cells;
    private final int row;
    private final Map<String, Cell> columns;
    private final BadCells bad;
    private boolean spoiled;

    /** @param row its number in the sheet, from 0 */
    SheetRow(SheetCells cells, int row, Map<String, Cell> columns, BadCells bad) {
        this.cells = cells;
        this.row = row;
        this.columns = columns;
        this.bad = bad;
    }

    /** Its number as Excel shows it, from 1. */
    int number() {
        return row + 1;
    }

    /** The row's own cell in a column; nothing where the column is missing, or the cell holds a formula or an error. */
    public Optional<SheetCell> own(String column) {
        return value(cells.own(row, columns.get(column)));
    }

    /** The cell that is seen in a column: its own, or the merged one above that covers it; else as {@link #own(String)}. */
    public Optional<SheetCell> seen(String column) {
        return value(cells.seen(row, columns.get(column)));
    }

    private Optional<SheetCell> value(Optional<SheetCells.Found> found) {
        found.ifPresent(each -> each.fault().ifPresent(fault -> refuse(each.cell(), fault)));
        return found.filter(each -> each.fault().isEmpty()).map(SheetCells.Found::cell);
    }

    /** The words of a cell as they are shown, empty where there are none. */
    public String text(String column) {
        return own(column)
                .map(cell -> CellText.of(cell.text()).withoutEscape().words())
                .orElse("");
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
        Optional<LocalDate> kept = cells.date(row, columns.get(column));
        String text = kept.isPresent() ? "" : text(column);
        return text.isEmpty() ? kept : parsed(column, text);
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
        refuse(column, SheetCell.isDateAsNumber(text) ? "DATE_AS_NUMBER" : "NOT_A_DATE");
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
        cells.own(row, columns.get(column)).ifPresent(found -> refuse(found.cell(), reason));
    }

    private void refuse(SheetCell cell, String reason) {
        bad.add(cell, reason);
        spoiled = true;
    }

    public boolean isBad() {
        return spoiled;
    }

    boolean isBlank() {
        return columns.values().stream().allMatch(heading -> cells.own(row, heading)
                .filter(found -> !found.cell().saysNothing())
                .isEmpty());
    }
}
