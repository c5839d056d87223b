package org.duban.report;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The report was not published, or that was taken back. */
class NotPublished extends Refusal {
    NotPublished() {
        super(HttpStatus.CONFLICT);
    }
}
