package org.duban.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a unit belongs to a group, and when.
 *
 * @param from the first day; since ever where absent
 * @param until the last day; still where absent
 */
public record Membership(
        UUID unit, @Nullable LocalDate from, @Nullable LocalDate until) {
    boolean countsOn(LocalDate day) {
        return new Term(from, until).covers(day);
    }

    Membership endingOn(LocalDate last) {
        return new Membership(unit, from, last);
    }
}
