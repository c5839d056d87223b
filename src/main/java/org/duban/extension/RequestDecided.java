package org.duban.extension;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A request for an extension is decided once; another one may be made. */
class RequestDecided extends Refusal {
    RequestDecided() {
        super(HttpStatus.CONFLICT);
    }
}
