package org.duban.escalation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A letter or order goes from step to step. */
class NotInThisState extends Refusal {
    NotInThisState() {
        super(HttpStatus.CONFLICT);
    }
}
