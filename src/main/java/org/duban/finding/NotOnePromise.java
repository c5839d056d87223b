package org.duban.finding;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Only two numbers that are the same can be linked. */
class NotOnePromise extends Refusal {
    NotOnePromise() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
