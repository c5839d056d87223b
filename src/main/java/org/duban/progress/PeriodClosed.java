package org.duban.progress;

import org.duban.shared.Refusal;
import org.duban.timetable.Period;
import org.springframework.http.HttpStatus;

/** A closed period takes nothing new; what is written is kept as a draft. */
public class PeriodClosed extends Refusal {
    PeriodClosed(Period period) {
        super(HttpStatus.CONFLICT, period.toString());
    }
}
