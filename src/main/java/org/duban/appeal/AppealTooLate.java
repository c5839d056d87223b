package org.duban.appeal;

import java.time.LocalDate;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** The term for objecting is over. */
class AppealTooLate extends Refusal {
    AppealTooLate(LocalDate last) {
        super(HttpStatus.CONFLICT, last);
    }
}
