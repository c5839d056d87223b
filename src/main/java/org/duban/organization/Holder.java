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
        return new Term(from, until).covers(day);
    }

    /** @throws DateTooEarly where it had not begun by then */
    Holder endingBefore(LocalDate next) {
        if (from != null && !next.isAfter(from)) {
            throw new DateTooEarly(from);
        }
        return new Holder(name, from, next.minusDays(1));
    }
}
