package org.duban.progress;

import java.util.List;
import org.duban.timetable.Period;
import org.springframework.stereotype.Component;

/** Counts how often updates of the current district were returned; what was reopened after it was accepted, or taken back, does not count. */
@Component
public class Returns {
    private final StepsTaken taken;

    Returns(StepsTaken taken) {
        this.taken = taken;
    }

    /** The updates for the periods of a year that were returned at least once. */
    public List<Returned> of(int year) {
        return taken.countReturns(Period.of(year, 1), Period.of(year, 12));
    }
}
