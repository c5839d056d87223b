package org.duban.reading;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan part. Levels count from 1; {@code parent} is the id of the heading above, {@code number} as
 * printed, {@code span} where the title stands in the repaired text.
 */
public record Heading(
        String id,
        @Nullable String parent,
        int level,
        @Nullable String number,
        String title,
        Span span) {}
