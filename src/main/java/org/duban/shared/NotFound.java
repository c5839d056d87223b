package org.duban.shared;

import org.springframework.http.HttpStatus;

/** There is no such thing, or not for the person who asks. */
public class NotFound extends Refusal {
    public NotFound() {
        super(HttpStatus.NOT_FOUND);
    }
}
