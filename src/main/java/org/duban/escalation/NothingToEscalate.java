package org.duban.escalation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** No rung of the ladder is reached, or no longer. */
class NothingToEscalate extends Refusal {
    NothingToEscalate() {
        super(HttpStatus.CONFLICT);
    }
}
