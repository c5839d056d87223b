package org.duban.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duban.shared.Folded;
import org.duban.workbook.BadCells;
import org.duban.workbook.SheetCell;
import org.duban.workbook.SheetRow;

/** One sheet of an edited table, row by row; a row without a number is a title, or else refused. */
final class TableSheet {
    static final String NUMBER = "table.column.NUMBER";
    static final String MARKS = "table.column.MARKS";

    private final List<SheetRow> rows;
    private final BadCells bad;

    TableSheet(List<SheetRow> rows, BadCells bad) {
        this.rows = rows;
        this.bad = bad;
    }

    /** The rows that say of a target, without the cells that cannot be taken. */
    List<TableLine> lines() {
        List<TableLine> lines = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (SheetRow row : rows) {
            row.own(NUMBER).flatMap(number -> line(row, number)).ifPresent(line -> {
                if (numbers.add(line.number())) {
                    lines.add(line);
                } else {
                    bad.add(line.numberCell(), "NUMBER_TWICE");
                }
            });
        }
        return lines;
    }

    private Optional<TableLine> line(SheetRow row, SheetCell number) {
        if (number.saysNothing()) {
            refuseWords(row);
            return Optional.empty();
        }
        // as the table shows it, (46), or bare
        String digits = Folded.of(number.text()).text();
        if (!digits.matches("\\d{1,6}")) {
            bad.add(number, "NOT_A_TARGET");
            return Optional.empty();
        }
        Map<TableField, SheetCell> fields = new EnumMap<>(TableField.class);
        for (TableField field : TableField.values()) {
            row.seen(field.heading()).ifPresent(cell -> fields.put(field, cell));
        }
        return Optional.of(new TableLine(Integer.parseInt(digits), number, fields, marks(row)));
    }

    private static Set<String> marks(SheetRow row) {
        return row.own(MARKS)
                .map(cell -> new HashSet<>(List.of(cell.text().split(" "))))
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private void refuseWords(SheetRow row) {
        Arrays.stream(TableField.values())
                .flatMap(field -> row.own(field.heading()).stream())
                .filter(cell -> !cell.saysNothing())
                .findFirst()
                .ifPresent(cell -> bad.add(cell, "NO_NUMBER"));
    }
}
