package org.duban.stage;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The life of a target begins when its table is issued. */
class NeverIssued extends Refusal {
    NeverIssued() {
        super(HttpStatus.CONFLICT);
    }
}
