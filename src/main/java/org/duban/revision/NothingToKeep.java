package org.duban.revision;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The year's table has no row yet, so there is nothing to make a version of. */
class NothingToKeep extends Refusal {
    NothingToKeep() {
        super(HttpStatus.CONFLICT);
    }
}
