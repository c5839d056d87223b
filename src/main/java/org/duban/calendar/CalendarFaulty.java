package org.duban.calendar;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A calendar is taken whole: one wrong day would shift every date that is counted from it. */
class CalendarFaulty extends Refusal {
    CalendarFaulty(int faults) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, faults);
    }
}
