package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Only what was accepted is reopened. */
class NotAccepted extends Refusal {
    NotAccepted() {
        super(HttpStatus.CONFLICT);
    }
}
