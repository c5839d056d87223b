package org.duban.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet by their heading cells: the first row with a heading for the number, wherever the columns stand in it. */
record HeadingRow(Cell number, Map<TableField, Cell> fields, Optional<Cell> marks) {
    private static final int DEEPEST = 20;

    /** @throws WorkbookRefused where a heading is missing or stands there twice */
    static HeadingRow of(Sheet sheet, TableHeadings known) {
        Row row = IntStream.range(0, DEEPEST)
                .mapToObj(sheet::getRow)
                .filter(each ->
                        called(each, TableHeadings.NUMBER, known).findAny().isPresent())
                .findFirst()
                .orElseThrow(() -> refusal(WorkbookRefused.Reason.NO_COLUMN, sheet, TableHeadings.NUMBER));
        Map<TableField, Cell> fields = new EnumMap<>(TableField.class);
        for (TableField field : TableField.values()) {
            fields.put(field, only(row, field.heading(), known));
        }
        Optional<Cell> marks = called(row, TableHeadings.MARKS, known).findFirst();
        return new HeadingRow(only(row, TableHeadings.NUMBER, known), fields, marks);
    }

    static String words(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    /** The row's number in the sheet, from 0. */
    int row() {
        return number.getRowIndex();
    }

    private static Cell only(Row row, String key, TableHeadings known) {
        List<Cell> exact = called(row, key, known).toList();
        List<Cell> found =
                exact.isEmpty() ? cells(row, words -> known.isAlso(key, words)).toList() : exact;
        if (found.size() != 1) {
            throw refusal(
                    found.isEmpty() ? WorkbookRefused.Reason.NO_COLUMN : WorkbookRefused.Reason.COLUMN_TWICE,
                    row.getSheet(),
                    key);
        }
        return found.get(0);
    }

    private static Stream<Cell> called(@Nullable Row row, String key, TableHeadings known) {
        return cells(row, words -> known.isNamed(key, words));
    }

    private static Stream<Cell> cells(@Nullable Row row, Predicate<String> words) {
        Stream<Cell> cells = row == null ? Stream.empty() : StreamSupport.stream(row.spliterator(), false);
        return cells.filter(cell -> words.test(words(cell)));
    }

    private static WorkbookRefused refusal(WorkbookRefused.Reason reason, Sheet sheet, String key) {
        return new WorkbookRefused(reason, sheet.getSheetName(), TableHeadings.named(key));
    }
}
