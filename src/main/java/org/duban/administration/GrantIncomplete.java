package org.duban.administration;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A role that needs a unit has none, or one that has none got one. */
class GrantIncomplete extends Refusal {
    GrantIncomplete() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
