package org.duban.timetable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How a district has progress reported in a year.
 *
 * @param opensBefore a period opens on the so-many-th of its last working days, 1 being the last
 * @param dueAfter it is due on the so-many-th working day after its end
 * @param clerkSubmits whether a unit's clerk may submit without the unit's head
 * @param signWithin in how many working days a unit signs for what it was given
 */
public record Rules(
        @NotNull Cycle cycle,
        @Min(1) @Max(MOST_DAYS) int opensBefore,
        @Min(1) @Max(MOST_DAYS) int dueAfter,
        boolean clerkSubmits,
        @Min(1) @Max(MOST_DAYS) int signWithin) {
    static final int MOST_DAYS = 15;

    /** What holds until the supervision section says otherwise. */
    public static final Rules DEFAULT = new Rules(Cycle.MONTHLY, 1, 5, false, 3);
}
