package org.duban.extension;

import java.time.LocalDate;
import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** An extension is asked for until the due day, unless the district allows more. */
class AskedTooLate extends Refusal {
    AskedTooLate(LocalDate due) {
        super(HttpStatus.CONFLICT, due);
    }
}
