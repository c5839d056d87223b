package org.duban.contribution;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Only a unit that supports a target, itself or in a group, contributes to it. */
class NotSupporting extends Refusal {
    NotSupporting() {
        super(HttpStatus.FORBIDDEN);
    }
}
