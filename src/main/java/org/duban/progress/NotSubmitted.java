package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Only what was submitted is reviewed. */
class NotSubmitted extends Refusal {
    NotSubmitted() {
        super(HttpStatus.CONFLICT);
    }
}
