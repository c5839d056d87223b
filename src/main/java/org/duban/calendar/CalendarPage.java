package org.duban.calendar;

import java.util.List;
import org.duban.workbook.BadLines;
import org.jspecify.annotations.Nullable;

/**
 * A year's calendar as the page shows it.
 *
 * @param known whether there is one, shipped or imported
 * @param imports who imported one and when, the latest first
 * @param draft what an uploaded file would change
 */
record CalendarPage(
        int year,
        boolean known,
        List<SpecialDay> days,
        List<Import> imports,
        @Nullable Draft draft) {
    /** An import that was made. */
    record Import(String by, String at) {}

    /**
     * An uploaded file beside what is in force.
     *
     * @param text the file's days, to be sent back when a person agrees
     * @param bad the cells that cannot be taken
     */
    record Draft(String text, List<YearCalendar.Difference> differences, BadLines bad) {}
}
