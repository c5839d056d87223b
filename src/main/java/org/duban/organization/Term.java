package org.duban.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time from one day to another, both included.
 *
 * @param from unknown, or since ever, where absent
 * @param until still going on where absent
 */
record Term(@Nullable LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
