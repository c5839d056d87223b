package org.duban.timetable;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What was closed is opened again only with a reason. */
class ReopeningNeedsReason extends Refusal {
    ReopeningNeedsReason() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
