package org.duban.consultation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The section has decided about this objection, so the unit can no longer change it. */
class AlreadyDecided extends Refusal {
    AlreadyDecided() {
        super(HttpStatus.CONFLICT);
    }
}
