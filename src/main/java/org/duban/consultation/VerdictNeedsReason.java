package org.duban.consultation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What is not adopted, or only in part, needs a reason. */
class VerdictNeedsReason extends Refusal {
    VerdictNeedsReason() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
