package org.duban.stage;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A lead unit signs and proposes, its head where it has one; all other steps are the supervision section's. */
class NotYourStep extends Refusal {
    NotYourStep() {
        super(HttpStatus.FORBIDDEN);
    }
}
