package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The percent of a target with indicators follows from its figures and is never typed. */
class PercentOfFigures extends Refusal {
    PercentOfFigures() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
