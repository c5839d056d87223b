package org.duban.instruction;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The unit that was asked answers; the leader who asked, or the supervision section in his name, says whether that will do. */
class NotYourInstruction extends Refusal {
    NotYourInstruction() {
        super(HttpStatus.FORBIDDEN);
    }
}
