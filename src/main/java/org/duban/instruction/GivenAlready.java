package org.duban.instruction;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The same words to the same unit are one instruction, however often they are sent. */
class GivenAlready extends Refusal {
    GivenAlready() {
        super(HttpStatus.CONFLICT);
    }
}
