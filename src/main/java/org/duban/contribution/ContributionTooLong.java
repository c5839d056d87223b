package org.duban.contribution;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A contribution is shorter than the update that takes it up. */
class ContributionTooLong extends Refusal {
    ContributionTooLong() {
        super(HttpStatus.UNPROCESSABLE_CONTENT, Contribute.LONGEST);
    }
}
