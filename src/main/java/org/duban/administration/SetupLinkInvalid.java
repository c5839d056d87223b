package org.duban.administration;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The link for the first administrators was used, has expired or never was. */
class SetupLinkInvalid extends Refusal {
    SetupLinkInvalid() {
        super(HttpStatus.NOT_FOUND);
    }
}
