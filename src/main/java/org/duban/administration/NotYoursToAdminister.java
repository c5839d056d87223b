package org.duban.administration;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The account works in other districts too, so only an administrator above may change it. */
class NotYoursToAdminister extends Refusal {
    NotYoursToAdminister(String name) {
        super(HttpStatus.FORBIDDEN, name);
    }
}
