package org.duban.exchange;

import java.util.List;
import org.duban.shared.UseCase;
import org.duban.target.Targets;
import org.duban.workbook.BadCells;

/** Takes an edited table back: says what it changes, and changes it if wanted. */
@UseCase
class ImportTable {
    private final CurrentTables tables;
    private final Targets targets;
    private final ChangeWriter writer;

    ImportTable(CurrentTables tables, Targets targets, ChangeWriter writer) {
        this.tables = tables;
        this.targets = targets;
        this.writer = writer;
    }

    /**
     * @param bad takes up the further cells that cannot be taken
     * @param apply whether all that can be taken is changed here too; a target that somebody else changes right now fails the whole
     */
    TableChanges execute(int year, List<TableLine> lines, BadCells bad, boolean apply) {
        CurrentTable table = tables.of(year);
        TableChanges found = new Comparison(table, bad).of(lines);
        if (apply) {
            targets.getForAssignment(year, found.numbers());
            writer.write(year, table, found.changes());
        }
        return found;
    }
}
