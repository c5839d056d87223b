package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A figure is a decimal number of reasonable size. */
class NotANumber extends Refusal {
    NotANumber(String text) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, text);
    }
}
