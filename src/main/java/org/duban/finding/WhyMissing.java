package org.duban.finding;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Two promises are said to be about different things, but not why. */
class WhyMissing extends Refusal {
    WhyMissing() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
