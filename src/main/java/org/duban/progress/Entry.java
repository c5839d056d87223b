package org.duban.progress;

import java.util.UUID;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * One update as it comes in.
 *
 * @param seen the version of the update that the author saw, null where the author saw none or does not say
 * @param confirmed whether odd figures are meant so
 */
public record Entry(
        UUID target,
        Author author,
        Period period,
        Statement statement,
        @Nullable Long seen,
        boolean confirmed) {}
