package org.duban.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a post, and when.
 *
 * @param from the first day; unknown where absent
 * @param until the last day; still in office where absent
 */
public record Holder(
        String name, @Nullable LocalDate from, @Nullable LocalDate until) {
    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    Holder endingOn(LocalDate last) {
        return new Holder(name, from, last);
    }
}
