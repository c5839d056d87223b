package org.duban.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter or order as a page shows it.
 *
 * @param number of the target
 * @param late whether it should have been answered by now
 * @param own whether the viewer works for the unit
 */
record OrderView(
        UUID id,
        Mark mark,
        int level,
        int number,
        String text,
        String unit,
        Cause cause,
        int count,
        LocalDate madeOn,
        LocalDate answerBy,
        OrderState state,
        boolean late,
        boolean own,
        long version,
        List<Step> steps) {
    /** One step that was taken. */
    record Step(OrderState state, String by, String at, String words) {}
}
