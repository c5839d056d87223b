package org.duban.handover;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** There is nothing that could go from one to the other. */
class NothingToHandOver extends Refusal {
    NothingToHandOver(String giver) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, giver);
    }
}
