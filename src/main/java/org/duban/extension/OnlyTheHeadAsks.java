package org.duban.extension;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The head of a unit that leads the target signs for the request. */
class OnlyTheHeadAsks extends Refusal {
    OnlyTheHeadAsks() {
        super(HttpStatus.FORBIDDEN);
    }
}
