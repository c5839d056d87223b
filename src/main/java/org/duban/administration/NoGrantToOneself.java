package org.duban.administration;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A security administrator tried to change the own grants. */
class NoGrantToOneself extends Refusal {
    NoGrantToOneself() {
        super(HttpStatus.FORBIDDEN);
    }
}
