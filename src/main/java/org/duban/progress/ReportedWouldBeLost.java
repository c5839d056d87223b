package org.duban.progress;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.duban.shared.Refusal;
import org.duban.timetable.Period;
import org.springframework.http.HttpStatus;

/** A period of which units have written something stays a period of its year. */
class ReportedWouldBeLost extends Refusal {
    ReportedWouldBeLost(List<Period> periods) {
        super(HttpStatus.CONFLICT, periods.stream().map(Period::toString).collect(joining("、")));
    }
}
