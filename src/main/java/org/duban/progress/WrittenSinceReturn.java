package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What a unit has written since its update was returned is its own until it hands it in. */
class WrittenSinceReturn extends Refusal {
    WrittenSinceReturn() {
        super(HttpStatus.CONFLICT);
    }
}
