package org.duban.organization;

import java.time.LocalDate;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Something is to change on a day before that on which the present state began. */
class DateTooEarly extends Refusal {
    DateTooEarly(LocalDate began) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, began.toString());
    }
}
