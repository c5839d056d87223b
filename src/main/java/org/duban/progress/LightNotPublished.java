package org.duban.progress;

import org.duban.shared.Refusal;
import org.duban.timetable.Period;
import org.springframework.http.HttpStatus;

/** The light of that period was not published: it still follows what is reported. */
public class LightNotPublished extends Refusal {
    LightNotPublished(Period period) {
        super(HttpStatus.CONFLICT, period);
    }
}
