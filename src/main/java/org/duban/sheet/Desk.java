package org.duban.sheet;

import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.progress.Author;

/**
 * Where the updates of one unit are written.
 *
 * @param units the unit and the groups it is a member of
 * @param as in which part the person sits there
 */
public record Desk(UUID unit, String name, Set<UUID> units, Author.As as) {
    /** Whether the supervision section sits there in the unit's place. */
    public boolean onBehalf() {
        return as == Author.As.SECTION;
    }

    Author author(Viewer viewer) {
        return new Author(viewer.name(), unit, as);
    }
}
