package org.duban.appeal;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What is not with its unit as it was returned was not returned, or the unit has moved on. */
class NothingReturned extends Refusal {
    NothingReturned() {
        super(HttpStatus.CONFLICT);
    }
}
