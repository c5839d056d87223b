package org.duban.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.timetable.Period;
import org.jspecify.annotations.Nullable;

/**
 * Something that a unit has to do until a day: report on targets for a period, or reach one target.
 *
 * @param period null for a target itself
 * @param numbers of the targets, in order
 * @param posts that answer for the targets
 */
record Matter(UUID unit, int year, @Nullable Period period, List<Integer> numbers, LocalDate due, Set<UUID> posts) {
    Matter {
        numbers = List.copyOf(numbers);
        posts = Set.copyOf(posts);
    }

    /** The same as long as the same is due on the same day: an extended day begins anew. */
    String subject() {
        return period == null
                ? "target %d-%d %s %s".formatted(year, numbers.get(0), due, unit)
                : "report %s %s %s".formatted(period, due, unit);
    }

    /** The same as long as the day is the same: urged by hand once a day at most. */
    String urgedOn(LocalDate day) {
        return "urged " + day + " " + subject();
    }
}
