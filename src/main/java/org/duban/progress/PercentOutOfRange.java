package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A percent is from 0 to 100. */
class PercentOutOfRange extends Refusal {
    PercentOutOfRange() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
