package org.duban.suggestion;

import java.util.Set;
import java.util.UUID;

/**
 * A row of a table from which it is learned who answers for what.
 *
 * @param district the code of the district of the row
 * @param who the units of the present district that answer for it, or those of their kind
 * @param leads the units beside which they do so, in the same way; none where they lead themselves
 */
record Lesson(String district, UUID target, int year, int number, String text, Set<UUID> who, Set<UUID> leads) {
    /** The same row with others in the place of those who answer for it. */
    Lesson with(Set<UUID> others, Set<UUID> otherLeads) {
        return new Lesson(district, target, year, number, text, others, otherLeads);
    }
}
