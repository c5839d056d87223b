package org.duban.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.calendar.Almanac;

/**
 * When to remind of something that is due, in working days before (negative) and after its day.
 *
 * @param steps in order
 */
record Ladder(List<Integer> steps, Almanac almanac) {
    /** In how many working days a step that was missed, as when the program stood still, is made up for. */
    private static final int CATCH_UP = 3;

    Ladder {
        steps = steps.stream().sorted().toList();
    }

    /** The last step that was reached by a day and is not long past. */
    Optional<Integer> stepOn(LocalDate due, LocalDate day) {
        return steps.stream()
                .filter(step -> !almanac.plus(due, step).isAfter(day))
                .max(Comparator.naturalOrder())
                .filter(step -> almanac.between(almanac.plus(due, step), day) <= CATCH_UP);
    }

    /** Whether a step comes after all that were taken. */
    static boolean isNew(int step, Collection<Integer> taken) {
        return taken.stream().allMatch(each -> each < step);
    }
}
