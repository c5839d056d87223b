package org.duban.progress;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A table takes updates for the months of its own year. */
class PeriodOutsideYear extends Refusal {
    PeriodOutsideYear(Period period, int year) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, period.toString(), Integer.toString(year));
    }
}
