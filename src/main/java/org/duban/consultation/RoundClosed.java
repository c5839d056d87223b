package org.duban.consultation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The round is over. */
class RoundClosed extends Refusal {
    RoundClosed() {
        super(HttpStatus.CONFLICT);
    }
}
