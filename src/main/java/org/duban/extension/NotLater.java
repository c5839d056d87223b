package org.duban.extension;

import java.time.LocalDate;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** An extension leads to a later day. */
class NotLater extends Refusal {
    NotLater(LocalDate due) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, due);
    }
}
