package org.duban.rereading;

import jakarta.validation.constraints.NotNull;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;

/**
 * Which repairs a person means: all of a kind, or the one at a place of the source.
 *
 * @param version the one of the reading that the person saw
 * @param page the page of the list that the person comes from, null for the review itself
 */
record RepairForm(
        Repair.@NotNull Kind kind,
        @Nullable Integer start,
        @Nullable Integer end,
        long version,
        @Nullable Integer page) {
    boolean means(Repair repair) {
        return repair.kind() == kind
                && (start == null || repair.source().start() == start)
                && (end == null || repair.source().end() == end);
    }
}
