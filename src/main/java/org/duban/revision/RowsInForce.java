package org.duban.revision;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Knows what an issued version says of its targets with all changes since. */
@Component
class RowsInForce {
    private final VersionRows rows;
    private final TargetChanges changes;

    RowsInForce(VersionRows rows, TargetChanges changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /** The row of each of these targets; one that is not in the table has none. */
    Map<UUID, FrozenRow> of(TableVersion issued, Collection<UUID> targets) {
        Map<UUID, FrozenRow> inForce = new HashMap<>();
        rows.findByTableVersionAndTargetIn(issued.id(), targets)
                .forEach(each -> inForce.put(each.target(), each.row()));
        changes.findByTableVersionAndTargetInOrderById(issued.id(), targets)
                .forEach(each -> apply(each.alteration(), inForce));
        return inForce;
    }

    private static void apply(Alteration change, Map<UUID, FrozenRow> inForce) {
        if (change.after() == null) {
            inForce.remove(change.target());
        } else {
            inForce.put(change.target(), change.after());
        }
    }
}
