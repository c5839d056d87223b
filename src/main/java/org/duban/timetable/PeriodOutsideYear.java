package org.duban.timetable;

import static java.util.stream.Collectors.joining;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A table takes updates for the periods of its own year. */
class PeriodOutsideYear extends Refusal {
    PeriodOutsideYear(Period period, Timetable timetable) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                period.toString(),
                Integer.toString(timetable.year()),
                timetable.periods().stream().map(Period::toString).collect(joining("、")));
    }
}
