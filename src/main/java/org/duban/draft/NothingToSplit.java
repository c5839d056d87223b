package org.duban.draft;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A target cannot be split at its edge. */
class NothingToSplit extends Refusal {
    NothingToSplit() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
