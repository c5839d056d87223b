package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Who gives an update back says why. */
class ReasonMissing extends Refusal {
    ReasonMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, Reason.LONGEST);
    }
}
