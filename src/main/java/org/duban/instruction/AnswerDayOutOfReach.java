package org.duban.instruction;

import java.time.LocalDate;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** An answer is asked for between today and a year from now. */
class AnswerDayOutOfReach extends Refusal {
    AnswerDayOutOfReach(LocalDate first, LocalDate last) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, first, last);
    }
}
