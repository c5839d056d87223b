package org.duban.register;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A workbook with bad cells is to be taken as a whole, or it would change something else than what was approved. */
class BadCellsLeft extends Refusal {
    BadCellsLeft() {
        super(HttpStatus.CONFLICT);
    }
}
