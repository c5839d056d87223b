package org.duban.administration;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A person would hold the post of an administrator beside another role. */
class AdministratorsAreSeparate extends Refusal {
    AdministratorsAreSeparate(String name) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, name);
    }
}
