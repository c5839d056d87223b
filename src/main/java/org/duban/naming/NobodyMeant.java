package org.duban.naming;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A name is to be matched, but it was not said to whom. */
class NobodyMeant extends Refusal {
    NobodyMeant(String printed) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, printed);
    }
}
