package org.duban.consultation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A round of the year is open already; there is one at a time. */
class RoundOpen extends Refusal {
    RoundOpen() {
        super(HttpStatus.CONFLICT);
    }
}
