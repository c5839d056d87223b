package org.duban.appeal;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A decision comes with its words. */
class AppealNeedsWords extends Refusal {
    AppealNeedsWords() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, AppealForm.LONGEST);
    }
}
