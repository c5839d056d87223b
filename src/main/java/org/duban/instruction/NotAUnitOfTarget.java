package org.duban.instruction;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** An instruction on a target goes to units that lead or support it. */
class NotAUnitOfTarget extends Refusal {
    NotAUnitOfTarget() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
