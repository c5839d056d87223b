package org.duban.table;

import java.util.Set;
import java.util.UUID;
import org.duban.shared.Folded;

/** Whom a filter asks for: somebody of the directory, or a name that only the document prints. */
record Sought(Set<UUID> ids, Folded word) {
    boolean isAmong(Iterable<Named> names) {
        for (Named name : names) {
            if (is(name)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Named name) {
        return name.id() == null ? Folded.of(name.label()).equals(word) : ids.contains(name.id());
    }
}
