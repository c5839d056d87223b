package org.duban.target;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** Of what was taken out of the table nobody asks anything, until it is taken back into it. */
public class OutOfTable extends Refusal {
    OutOfTable(Target target) {
        super(HttpStatus.CONFLICT, target.number());
    }
}
