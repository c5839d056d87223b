package org.duban.channel;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** No secret is taken where nothing could keep it. */
class SealKeyMissing extends Refusal {
    SealKeyMissing() {
        super(HttpStatus.CONFLICT);
    }
}
