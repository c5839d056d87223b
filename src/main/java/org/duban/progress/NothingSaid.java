package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** An update that is submitted has a figure or some words. */
class NothingSaid extends Refusal {
    NothingSaid() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
