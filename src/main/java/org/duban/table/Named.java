package org.duban.table;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the table names them: a unit, or the holder of a post.
 *
 * @param id null where the name is only what the document prints and the directory does not know
 */
public record Named(@Nullable UUID id, String label) {
    public boolean known() {
        return id != null;
    }

    /** What stands for it in an address. */
    public String key() {
        return id == null ? label : id.toString();
    }
}
