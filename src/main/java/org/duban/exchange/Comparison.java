package org.duban.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.exchange.CellRefused.Reason;
import org.duban.shared.CellText;

/** Finds what an edited table says otherwise than the table does now. Columns of names are compared by whom they mean. */
final class Comparison {
    private final CurrentTable table;
    private final BadCells bad;
    private final Map<Spot, Edited> found = new LinkedHashMap<>();

    /** @param bad takes up the cells that cannot be taken */
    Comparison(CurrentTable table, BadCells bad) {
        this.table = table;
        this.bad = bad;
    }

    private record Spot(int number, TableField field) {}

    private record Edited(TableChange change, TableCell cell) {}

    /** The changes in all cells that can be taken. */
    TableChanges of(List<TableLine> lines) {
        lines.forEach(this::compare);
        List<TableChange> changes =
                new ArrayList<>(found.values().stream().map(Edited::change).toList());
        changes.sort(Comparator.comparingInt(TableChange::number).thenComparing(TableChange::field));
        return new TableChanges(changes);
    }

    private void compare(TableLine line) {
        table.row(line.number())
                .ifPresentOrElse(
                        row -> line.edited().forEach((field, cell) -> bad.unlessBad(() -> change(row, field, cell))
                                .flatMap(each -> each)
                                .ifPresent(change -> add(change, cell))),
                        () -> bad.add(
                                Reason.UNKNOWN_NUMBER,
                                line.numberCell(),
                                line.numberCell().text()));
    }

    /** Both sheets may be edited, and both the same; but not each otherwise: neither of the two is taken then. */
    private void add(TableChange change, TableCell cell) {
        Spot spot = new Spot(change.number(), change.field());
        Edited other = found.putIfAbsent(spot, new Edited(change, cell));
        if (other != null && !other.change().equals(change)) {
            found.remove(spot);
            bad.add(Reason.SHEETS_DIFFER, cell, other.change().to());
        }
    }

    private Optional<TableChange> change(CurrentRow row, TableField field, TableCell cell) {
        CellText before = CellText.of(row.printed(field));
        CellText shown = CellText.of(cell.text());
        CellText after = shown.withoutEscape();
        if (shown.equals(before) || after.equals(before) || isSame(row, field, after, cell)) {
            return Optional.empty();
        }
        Reason obstacle = TableChange.obstacle(field, after.words());
        if (obstacle != null) {
            throw new CellRefused(obstacle, cell);
        }
        return Optional.of(new TableChange(row.target().number(), field, before.words(), after.words()));
    }

    private boolean isSame(CurrentRow row, TableField field, CellText names, TableCell cell) {
        return field.role()
                .filter(role -> {
                    Answering meant = table.meant(row, role, names.words());
                    new NamesInCell(table, cell).require(meant, row.answering(role));
                    return meant.isIn(row, role);
                })
                .isPresent();
    }
}
