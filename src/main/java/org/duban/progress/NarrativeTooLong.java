package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The words of an update have a limit. */
class NarrativeTooLong extends Refusal {
    NarrativeTooLong() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, Claim.LONGEST_NARRATIVE);
    }
}
