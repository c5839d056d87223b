package org.duban.sheet;

import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.progress.Author;

/**
 * Where the updates of one unit are written.
 *
 * @param units the unit and the groups it is a member of
 * @param onBehalf whether the supervision section sits there in the unit's place
 */
record Desk(UUID unit, String name, Set<UUID> units, boolean onBehalf) {
    Author author(Viewer viewer) {
        return new Author(viewer.name(), unit, onBehalf);
    }
}
