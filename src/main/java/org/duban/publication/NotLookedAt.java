package org.duban.publication;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Proposed targets are like rows of the table, and nobody said whether they are the same. */
class NotLookedAt extends Refusal {
    NotLookedAt(long count) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, count);
    }
}
