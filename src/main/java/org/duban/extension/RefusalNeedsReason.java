package org.duban.extension;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A unit is told why it gets no more time. */
class RefusalNeedsReason extends Refusal {
    RefusalNeedsReason() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
