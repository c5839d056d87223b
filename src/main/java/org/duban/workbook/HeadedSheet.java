package org.duban.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A sheet whose first row names its columns, wherever they stand in it; other columns are the person's own. */
public final class HeadedSheet {
    private static final int MOST_ROWS = 5_000;

    private final Sheet sheet;
    private final Map<String, Cell> columns;
    private final List<BadCell> bad;

    private HeadedSheet(Sheet sheet, Map<String, Cell> columns, List<BadCell> bad) {
        this.sheet = sheet;
        this.columns = columns;
        this.bad = bad;
    }

    /**
     * The sheet of a name; nothing where the workbook lacks it or it cannot be read, which is then among the bad cells.
     *
     * @param name the key of its name in the messages
     * @param columns the keys of the headings that it must have
     * @param bad takes up every cell that cannot be taken
     */
    public static Optional<HeadedSheet> in(
            Workbook book, String name, List<String> columns, Headings headings, List<BadCell> bad) {
        return StreamSupport.stream(book.spliterator(), false)
                .filter(sheet -> headings.isNamed(name, sheet.getSheetName()))
                .findFirst()
                .flatMap(sheet -> read(sheet, columns, headings, bad));
    }

    private static Optional<HeadedSheet> read(Sheet sheet, List<String> names, Headings headings, List<BadCell> bad) {
        int before = bad.size();
        Map<String, Cell> columns = new HashMap<>();
        names.forEach(name -> column(sheet, name, headings, bad).ifPresent(cell -> columns.put(name, cell)));
        if (sheet.getLastRowNum() > MOST_ROWS) {
            bad.add(new BadCell(sheet.getSheetName(), MOST_ROWS, "", "TOO_MANY_ROWS", String.valueOf(MOST_ROWS)));
        }
        return bad.size() > before ? Optional.empty() : Optional.of(new HeadedSheet(sheet, columns, bad));
    }

    private static Optional<Cell> column(Sheet sheet, String name, Headings headings, List<BadCell> bad) {
        Row first = sheet.getRow(0);
        List<Cell> found = first == null
                ? List.of()
                : StreamSupport.stream(first.spliterator(), false)
                        .filter(cell -> headings.isNamed(name, words(cell)))
                        .toList();
        if (found.size() != 1) {
            String reason = found.isEmpty() ? "NO_COLUMN" : "COLUMN_TWICE";
            bad.add(new BadCell(sheet.getSheetName(), 1, name, reason, ""));
        }
        return found.stream().findFirst();
    }

    private static String words(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** The rows below the headings that are not blank. */
    public List<SheetRow> rows() {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() > 0)
                .map(row -> new SheetRow(row, columns, bad))
                .filter(row -> !row.isBlank())
                .toList();
    }
}
