package org.duban.appeal;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A unit that leads the target objects and withdraws, its head where it has one; the supervision section decides. */
class NotYourAppeal extends Refusal {
    NotYourAppeal() {
        super(HttpStatus.FORBIDDEN);
    }
}
