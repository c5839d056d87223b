package org.duban.administration;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Another account has the user name. */
class UsernameTaken extends Refusal {
    UsernameTaken(String name) {
        super(HttpStatus.CONFLICT, name);
    }
}
