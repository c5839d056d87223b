package org.duban.calendar;

import java.util.List;
import org.duban.workbook.BadCell;

/** What was read from a file: the days that can be taken, and the cells that cannot. */
record CalendarReading(YearCalendar calendar, List<BadCell> bad) {
    /** @throws CalendarFaulty where a cell cannot be taken */
    YearCalendar sound() {
        if (!bad.isEmpty()) {
            throw new CalendarFaulty(bad.size());
        }
        return calendar;
    }
}
