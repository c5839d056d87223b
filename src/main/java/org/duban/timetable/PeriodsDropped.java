package org.duban.timetable;

import java.util.Set;

/** A year is about to go without some of its periods; whoever keeps something under one of them refuses. */
public record PeriodsDropped(int year, Set<Period> periods) {
    public PeriodsDropped {
        periods = Set.copyOf(periods);
    }
}
