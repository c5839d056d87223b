package org.duban.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.shared.CellText;
import org.duban.workbook.BadCells;
import org.duban.workbook.SheetCell;

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

    private record Edited(TableChange change, SheetCell cell) {}

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
                        row -> line.edited().forEach((field, cell) -> change(row, field, cell)
                                .ifPresent(change -> add(change, cell))),
                        () -> bad.add(line.numberCell(), "UNKNOWN_NUMBER"));
    }

    /** Both sheets may be edited, and both the same; but not each otherwise: neither of the two is taken then. */
    private void add(TableChange change, SheetCell cell) {
        Spot spot = new Spot(change.number(), change.field());
        Edited other = found.putIfAbsent(spot, new Edited(change, cell));
        if (other != null && !other.change().equals(change)) {
            found.remove(spot);
            bad.add(cell, "SHEETS_DIFFER", other.change().to());
        }
    }

    private Optional<TableChange> change(CurrentRow row, TableField field, SheetCell cell) {
        CellText before = CellText.of(row.printed(field));
        CellText shown = CellText.of(cell.text());
        CellText after = shown.withoutEscape();
        if (shown.equals(before) || after.equals(before) || meansTheSame(row, field, after, cell)) {
            return Optional.empty();
        }
        String obstacle = TableChange.obstacle(field, after.words());
        if (obstacle != null) {
            bad.add(cell, obstacle);
            return Optional.empty();
        }
        return Optional.of(new TableChange(row.target().number(), field, before.words(), after.words()));
    }

    /** Whether names mean those who answer already, or cannot be taken at all. */
    private boolean meansTheSame(CurrentRow row, TableField field, CellText names, SheetCell cell) {
        return field.role()
                .filter(role -> {
                    Answering meant = table.meant(row, role, names.words());
                    Optional<NamesInCell.Obstacle> obstacle =
                            new NamesInCell(table, meant).obstacle(row.answering(role));
                    obstacle.ifPresent(each -> bad.add(cell, each.reason(), each.shown()));
                    return obstacle.isPresent() || meant.isIn(row, role);
                })
                .isPresent();
    }
}
