package org.duban.consultation;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A round cannot be closed while an objection waits for its decision. */
class ObjectionsUndecided extends Refusal {
    ObjectionsUndecided() {
        super(HttpStatus.CONFLICT);
    }
}
