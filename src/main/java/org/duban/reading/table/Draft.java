package org.duban.reading.table;

import org.duban.reading.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row before it gets its number.
 *
 * @param no its number as printed, null where it prints none
 * @param words where its text stands, without number and responsibilities
 * @param whole where it stands with all that it prints
 * @param sure whether a careful clerk would not ask
 */
record Draft(
        @Nullable Integer no,
        @Nullable String group,
        @Nullable String subgroup,
        Span words,
        Span whole,
        Responsibilities responsibilities,
        boolean sure) {}
