package org.duban.draft;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The last target of a part has no next one. */
class NothingToMerge extends Refusal {
    NothingToMerge() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
