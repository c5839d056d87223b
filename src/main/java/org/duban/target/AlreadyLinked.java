package org.duban.target;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A number is one promise with others already, in a way that what is wanted now would contradict. */
class AlreadyLinked extends Refusal {
    AlreadyLinked() {
        super(HttpStatus.CONFLICT);
    }

    static void unless(boolean free) {
        if (!free) {
            throw new AlreadyLinked();
        }
    }
}
