package org.duban.retraction;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A document was published before what publishing does was kept, so that nobody knows what to put back. */
class NoRecord extends Refusal {
    NoRecord() {
        super(HttpStatus.CONFLICT);
    }
}
