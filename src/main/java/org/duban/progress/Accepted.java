package org.duban.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * An accepted update as far as lights follow from it: a plain value, since a year of a district has thousands of them.
 *
 * @param id of the update
 */
record Accepted(
        UUID id,
        UUID target,
        UUID unit,
        Period period,
        @Nullable BigDecimal percent,
        Map<UUID, BigDecimal> readings,
        @Nullable Instant reviewedAt) {}
