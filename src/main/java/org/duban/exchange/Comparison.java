package org.duban.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.roster.AssignmentRole;
import org.duban.shared.CellText;

/** Finds what an edited table says otherwise than the table does now. Columns of names are compared by whom they mean. */
final class Comparison {
    private final CurrentTable table;
    private final Map<Spot, TableChange> found = new LinkedHashMap<>();

    Comparison(CurrentTable table) {
        this.table = table;
    }

    private record Spot(int number, TableField field) {}

    /** @throws CellRefused where a cell cannot be taken */
    TableChanges of(List<TableLine> lines) {
        lines.forEach(this::compare);
        List<TableChange> changes = new ArrayList<>(found.values());
        changes.sort(Comparator.comparingInt(TableChange::number).thenComparing(TableChange::field));
        return new TableChanges(changes);
    }

    private void compare(TableLine line) {
        CurrentRow row = table.row(line.number())
                .orElseThrow(() -> new CellRefused(CellRefused.Reason.UNKNOWN_NUMBER, line.numberCell()));
        line.edited().forEach((field, cell) -> change(row, field, cell).ifPresent(change -> add(change, cell)));
    }

    /** Both sheets may be edited, and both the same; but not each otherwise. */
    private void add(TableChange change, TableCell cell) {
        TableChange other = found.putIfAbsent(new Spot(change.number(), change.field()), change);
        if (other != null && !other.equals(change)) {
            throw new CellRefused(CellRefused.Reason.SHEETS_DIFFER, cell, other.to());
        }
    }

    private Optional<TableChange> change(CurrentRow row, TableField field, TableCell cell) {
        CellText before = CellText.of(row.printed(field));
        CellText shown = CellText.of(cell.text());
        CellText after = shown.withoutEscape();
        if (shown.equals(before) || after.equals(before) || isSame(row, field, after, cell)) {
            return Optional.empty();
        }
        CellRefused.Reason obstacle = TableChange.obstacle(field, after.words());
        if (obstacle != null) {
            throw new CellRefused(obstacle, cell);
        }
        return Optional.of(new TableChange(row.target().number(), field, before.words(), after.words()));
    }

    private boolean isSame(CurrentRow row, TableField field, CellText names, TableCell cell) {
        return field.role()
                .filter(role -> meant(row, role, names, cell).isIn(row, role))
                .isPresent();
    }

    private Answering meant(CurrentRow row, AssignmentRole role, CellText names, TableCell cell) {
        Answering meant = table.meant(row, role, names.words());
        if (!meant.unknown().isEmpty()) {
            throw new CellRefused(CellRefused.Reason.UNKNOWN_NAME, cell, String.join("、", meant.unknown()));
        }
        return meant;
    }
}
