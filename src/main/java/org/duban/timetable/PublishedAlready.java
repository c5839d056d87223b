package org.duban.timetable;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A period is published once. */
class PublishedAlready extends Refusal {
    PublishedAlready(Period period) {
        super(HttpStatus.CONFLICT, period.toString());
    }
}
