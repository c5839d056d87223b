package org.duban.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.duban.shared.Folded;

/** One sheet of an edited table, row by row; a row without a number is a title, or else refused. */
final class TableSheet {
    private static final int MOST_ROWS = 5_000;

    private final Sheet sheet;
    private final HeadingRow headings;
    private final SheetCells cells;
    private final BadCells bad;

    TableSheet(Sheet sheet, TableHeadings known, BadCells bad) {
        this.sheet = sheet;
        this.headings = HeadingRow.of(sheet, known);
        this.cells = new SheetCells(sheet);
        this.bad = bad;
    }

    /**
     * The rows that say of a target, without the cells that cannot be taken.
     *
     * @throws WorkbookRefused where there are more rows than any table has
     */
    List<TableLine> lines() {
        List<TableLine> lines = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (Row row : sheet) {
            if (row.getRowNum() > headings.row()) {
                bad.unlessBad(() -> line(row.getRowNum()))
                        .flatMap(each -> each)
                        .ifPresent(line -> add(line, lines, numbers));
            }
        }
        return lines;
    }

    private void add(TableLine line, List<TableLine> lines, Set<Integer> numbers) {
        if (!numbers.add(line.number())) {
            bad.add(
                    CellRefused.Reason.NUMBER_TWICE,
                    line.numberCell(),
                    line.numberCell().text());
            return;
        }
        if (numbers.size() > MOST_ROWS) {
            throw new WorkbookRefused(WorkbookRefused.Reason.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        }
        lines.add(line);
    }

    private Optional<TableLine> line(int row) {
        TableCell number = cells.own(row, headings.number());
        if (number.isBlank()) {
            requireNothingIn(row);
            return Optional.empty();
        }
        Map<TableField, TableCell> fields = new EnumMap<>(TableField.class);
        int target = number(number);
        headings.fields().forEach((field, heading) -> bad.unlessBad(() -> cells.seen(row, heading))
                .ifPresent(cell -> fields.put(field, cell)));
        return Optional.of(new TableLine(
                target, number, fields, bad.unlessBad(() -> marks(row)).orElse(Set.of())));
    }

    private Set<String> marks(int row) {
        return headings.marks()
                .map(heading ->
                        Set.copyOf(List.of(cells.own(row, heading).text().split(" "))))
                .orElse(Set.of());
    }

    private void requireNothingIn(int row) {
        headings.fields().values().stream()
                .map(heading -> cells.own(row, heading))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .ifPresent(cell -> {
                    throw new CellRefused(CellRefused.Reason.NO_NUMBER, cell);
                });
    }

    /** The number of a target as the table shows it, {@code (46)}, or bare. */
    private static int number(TableCell cell) {
        String number = Folded.of(cell.text()).text();
        if (!number.matches("\\d{1,6}")) {
            throw new CellRefused(CellRefused.Reason.NOT_A_NUMBER, cell);
        }
        return Integer.parseInt(number);
    }
}
