package org.duban.calendar;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A calendar comes as CSV or as a workbook with a sheet of its name, and has at least one day. */
class NoCalendarFile extends Refusal {
    NoCalendarFile() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
