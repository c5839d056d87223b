package org.duban.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a proposed target that is like one of the table.
 *
 * @param existing the row that it is; null where it is a target of its own
 * @param apply whether the row takes over what the document says; else it keeps its own words
 */
record Decision(@Nullable UUID existing, boolean apply) {
    static final Decision ANOTHER = new Decision(null, false);
    private static final String APPLY = "apply_";
    private static final String KEEP = "keep_";

    static Decision keep(UUID existing) {
        return new Decision(existing, false);
    }

    /**
     * What a form field says.
     *
     * @throws IllegalArgumentException where it is nothing that the page offers
     */
    static Decision of(String field) {
        if (field.equals("new")) {
            return ANOTHER;
        }
        boolean apply = field.startsWith(APPLY);
        return new Decision(UUID.fromString(field.substring((apply ? APPLY : KEEP).length())), apply);
    }
}
