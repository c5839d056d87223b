package org.duban.organization;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A unit is to go on with the work of another, but is that one itself or does not work on that day. */
class CannotSucceed extends Refusal {
    CannotSucceed(String name) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, name);
    }
}
