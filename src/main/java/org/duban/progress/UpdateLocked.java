package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What was submitted or accepted is not changed; the supervision section may give it back. */
class UpdateLocked extends Refusal {
    UpdateLocked() {
        super(HttpStatus.CONFLICT);
    }
}
