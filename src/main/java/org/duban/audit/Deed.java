package org.duban.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something done that is to be recorded.
 *
 * @param reason as given with it, if any
 */
record Deed(
        Act act,
        Action action,
        Row row,
        Change change,
        @Nullable String reason) {
    Deed because(@Nullable String given) {
        return reason == null ? new Deed(act, action, row, change, given) : this;
    }
}
