package org.duban.timetable;

import java.util.List;
import java.util.stream.IntStream;

/** How often progress is due. */
public enum Cycle {
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    Cycle(int months) {
        this.months = months;
    }

    /** The periods of a year, in order. */
    public List<Period> of(int year) {
        return IntStream.rangeClosed(1, 12)
                .filter(month -> month % months == 0)
                .mapToObj(month -> Period.of(year, month))
                .toList();
    }

    /** The key of a period's name in the messages; its argument is the period. */
    String key(Period period) {
        return this == MONTHLY ? "period.month" : "period.quarter." + period.number() / months;
    }
}
