package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A reading is of an indicator of the target. */
class NoSuchIndicator extends Refusal {
    NoSuchIndicator(String id) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, id);
    }
}
