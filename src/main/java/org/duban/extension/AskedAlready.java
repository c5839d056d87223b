package org.duban.extension;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** One request at a time. */
class AskedAlready extends Refusal {
    AskedAlready() {
        super(HttpStatus.CONFLICT);
    }
}
