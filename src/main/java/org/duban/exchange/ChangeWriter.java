package org.duban.exchange;

import java.util.ArrayList;
import java.util.List;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NamesUnknown;
import org.duban.roster.Roster;
import org.duban.target.Changes;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Writes changes into targets that are locked for it. */
@Component
class ChangeWriter {
    private final Roster roster;
    private final Changes changes;

    ChangeWriter(Roster roster, Changes changes) {
        this.roster = roster;
        this.changes = changes;
    }

    /** @throws NamesUnknown where the directory does not know a name, or several by it */
    void write(int year, CurrentTable table, List<TableChange> all) {
        List<Target> changed = new ArrayList<>();
        all.forEach(change -> table.row(change.number()).ifPresent(row -> {
            write(table, row, change);
            changed.add(row.target());
        }));
        changes.tell(year, changed);
    }

    private void write(CurrentTable table, CurrentRow row, TableChange change) {
        change.field()
                .role()
                .ifPresentOrElse(
                        role -> assign(row.target(), role, table.meant(row, role, change.to())),
                        () -> reword(row.target(), change));
    }

    private void assign(Target target, AssignmentRole role, Answering meant) {
        NamesUnknown.refuse(meant.unknown());
        roster.put(target.id(), role, meant.known());
        target.settle(role);
        target.leaveOpen(target.unsettled().with(role, meant.open()));
    }

    private static void reword(Target target, TableChange change) {
        if (change.field() == TableField.TEXT) {
            target.reword(change.to(), target.due());
        } else {
            target.reword(target.text(), change.to().isEmpty() ? null : change.to());
        }
    }
}
