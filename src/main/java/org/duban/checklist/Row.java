package org.duban.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param number of the target
 * @param due until when it should be or have been done
 * @param original where more time was granted, the day before that
 * @param late whether the day is over
 * @param why in words; empty where the list says all
 */
record Row(
        Kind kind,
        int number,
        String text,
        @Nullable LocalDate due,
        @Nullable LocalDate original,
        boolean late,
        String why) {}
