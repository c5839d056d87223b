package org.duban.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The row of a sheet that names its columns: of the first rows the one with the most headings, in whatever order. */
final class HeadingRow {
    private static final int DEEPEST = 20;

    private final Sheet sheet;
    private final @Nullable Row row;
    private final Headings headings;

    private HeadingRow(Sheet sheet, @Nullable Row row, Headings headings) {
        this.sheet = sheet;
        this.row = row;
        this.headings = headings;
    }

    static HeadingRow of(Sheet sheet, Layout layout, Headings headings) {
        return IntStream.range(0, DEEPEST)
                .mapToObj(sheet::getRow)
                .filter(Objects::nonNull)
                .map(row -> new HeadingRow(sheet, row, headings))
                .max(Comparator.comparing((HeadingRow each) -> each.count(layout))
                        .thenComparing(HeadingRow::number, Comparator.reverseOrder()))
                .orElseGet(() -> new HeadingRow(sheet, null, headings));
    }

    private long count(Layout layout) {
        return layout.all().filter(key -> !called(key).isEmpty()).count();
    }

    /** Its number in the sheet, from 0. */
    int number() {
        return row == null ? 0 : row.getRowNum();
    }

    static String words(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** The heading cells of the layout by their keys; all that are missing or stand there twice are among the bad cells. */
    Map<String, Cell> columns(Layout layout, BadCells bad) {
        Map<String, Cell> columns = new HashMap<>();
        layout.all().forEach(key -> {
            List<Cell> found = called(key);
            if (found.size() > 1) {
                bad.add(place(headings.words(key), found.get(1).getAddress().formatAsString()), "COLUMN_TWICE");
            } else if (found.size() == 1) {
                columns.put(key, found.get(0));
            } else if (layout.columns().contains(key)) {
                bad.add(place(headings.words(key), ""), "NO_COLUMN");
            }
        });
        return columns;
    }

    private SheetCell place(String column, String address) {
        return new SheetCell(sheet.getSheetName(), column, number() + 1, address, column);
    }

    private List<Cell> called(String key) {
        List<Cell> exact = cells(words -> headings.isNamed(key, words));
        return exact.isEmpty() ? cells(words -> headings.isAlso(key, words)) : exact;
    }

    private List<Cell> cells(Predicate<String> words) {
        return row == null
                ? List.of()
                : StreamSupport.stream(row.spliterator(), false)
                        .filter(cell -> words.test(words(cell)))
                        .toList();
    }
}
