package org.duban.timetable;

import org.duban.shared.Refusal;
import org.springframework.http.HttpStatus;

/** A period is written as a year and a month, 2022-05. */
class NoSuchPeriod extends Refusal {
    NoSuchPeriod(String text) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, text);
    }
}
