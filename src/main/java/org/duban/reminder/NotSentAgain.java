package org.duban.reminder;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Only what failed, or may have, is sent again. */
class NotSentAgain extends Refusal {
    NotSentAgain() {
        super(HttpStatus.CONFLICT);
    }
}
