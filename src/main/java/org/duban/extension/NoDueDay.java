package org.duban.extension;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Nothing can be extended whose day nobody has set. */
class NoDueDay extends Refusal {
    NoDueDay() {
        super(HttpStatus.CONFLICT);
    }
}
