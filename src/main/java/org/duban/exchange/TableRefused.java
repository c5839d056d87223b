package org.duban.exchange;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** An edited table is not taken back. */
abstract class TableRefused extends Refusal {
    TableRefused(HttpStatus status, Object... arguments) {
        super(status, arguments);
    }
}
