package org.duban.instruction;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** What the section records of an instruction on paper: the leader's post, the day, and where it is written. */
class PaperIncomplete extends Refusal {
    PaperIncomplete() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
