package org.duban.suggestion;

import java.util.Set;
import java.util.UUID;

/**
 * A row of a table from which it is learned who answers for what.
 *
 * @param district the code of the district of the row
 * @param who the units of the present district that answer for it, or those of their kind
 */
record Lesson(String district, UUID target, int year, int number, String text, Set<UUID> who) {
    /** The same row with others in the place of those who answer for it. */
    Lesson with(Set<UUID> others) {
        return new Lesson(district, target, year, number, text, others);
    }
}
