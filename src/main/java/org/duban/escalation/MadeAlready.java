package org.duban.escalation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Another person has just made it. */
class MadeAlready extends Refusal {
    MadeAlready() {
        super(HttpStatus.CONFLICT);
    }
}
