package org.duban.exchange;

import java.util.List;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Changes what a person saw and approved, each only where the table still says what that person saw. */
@UseCase
class ApproveChanges {
    private final CurrentTables tables;
    private final Targets targets;
    private final ChangeWriter writer;

    ApproveChanges(CurrentTables tables, Targets targets, ChangeWriter writer) {
        this.tables = tables;
        this.targets = targets;
        this.writer = writer;
    }

    /**
     * @return those that were left alone, because somebody changed the same meanwhile; they begin from what it is now
     * @throws org.duban.shared.NotFound where the year's table lacks a number
     */
    TableChanges execute(int year, TableChanges approved) {
        targets.getForAssignment(year, approved.numbers());
        CurrentTable table = tables.of(year);
        List<TableChange> fresh =
                approved.changes().stream().filter(table::stillSays).toList();
        writer.write(year, table, fresh);
        return table.now(approved.without(fresh));
    }
}
