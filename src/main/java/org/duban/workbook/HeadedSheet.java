package org.duban.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;

/** The rows of a sheet below its headings, wherever these stand; other columns are the person's own. */
final class HeadedSheet {
    private static final int MOST_ROWS = 10_000;

    private final Sheet sheet;
    private final int headings;
    private final Map<String, Cell> columns;
    private final BadCells bad;

    private HeadedSheet(Sheet sheet, int headings, Map<String, Cell> columns, BadCells bad) {
        this.sheet = sheet;
        this.headings = headings;
        this.columns = columns;
        this.bad = bad;
    }

    /** Nothing where the sheet cannot be read, which is among the bad cells then. */
    static Optional<List<SheetRow>> rows(Sheet sheet, Layout layout, Headings headings, BadCells bad) {
        int before = bad.list().size();
        HeadingRow row = HeadingRow.of(sheet, layout, headings);
        HeadedSheet read = new HeadedSheet(sheet, row.number(), row.columns(layout, bad), bad);
        return bad.list().size() > before ? Optional.empty() : read.rows();
    }

    /** The rows that are not blank. */
    private Optional<List<SheetRow>> rows() {
        SheetCells cells = new SheetCells(sheet);
        List<SheetRow> rows = StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() > headings)
                .map(row -> new SheetRow(cells, row.getRowNum(), columns, bad))
                .filter(row -> !row.isBlank())
                .limit(MOST_ROWS + 1L)
                .toList();
        if (rows.size() > MOST_ROWS) {
            int last = rows.get(MOST_ROWS).number();
            bad.add(new SheetCell(sheet.getSheetName(), "", last, "A" + last, ""), "TOO_MANY_ROWS", "" + MOST_ROWS);
            return Optional.empty();
        }
        return Optional.of(rows);
    }
}
