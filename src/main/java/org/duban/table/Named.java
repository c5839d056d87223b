package org.duban.table;

import java.util.UUID;
import org.duban.organization.Ended;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the table names them: a unit, or the holder of a post.
 *
 * @param id null where the name is only what the document prints and the directory does not know
 * @param ended how a unit came to an end, where it no longer works
 */
public record Named(
        @Nullable UUID id, String label, @Nullable Ended ended) {
    public Named(@Nullable UUID id, String label) {
        this(id, label, null);
    }

    public boolean known() {
        return id != null;
    }

    /** What stands for it in an address. */
    public String key() {
        return id == null ? label : id.toString();
    }
}
