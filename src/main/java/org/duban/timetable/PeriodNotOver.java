package org.duban.timetable;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What goes on still is not published. */
class PeriodNotOver extends Refusal {
    PeriodNotOver(Period period) {
        super(HttpStatus.CONFLICT, period.toString());
    }
}
