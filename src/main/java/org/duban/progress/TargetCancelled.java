package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What was taken out of the table takes no updates. */
class TargetCancelled extends Refusal {
    TargetCancelled() {
        super(HttpStatus.CONFLICT);
    }
}
