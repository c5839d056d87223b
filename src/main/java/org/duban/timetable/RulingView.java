package org.duban.timetable;

import java.time.Clock;
import org.duban.shared.Times;
import org.jspecify.annotations.Nullable;

/** A decision on the timetable as the page lists it. */
record RulingView(
        String kind,
        @Nullable Rules rules,
        @Nullable Period period,
        @Nullable String reason,
        String by,
        String at) {
    static RulingView of(Ruling ruling, Clock clock) {
        return new RulingView(
                ruling.kind().name(),
                ruling.rules().orElse(null),
                ruling.period(),
                ruling.reason(),
                ruling.madeBy(),
                Times.minute(ruling.madeAt(), clock));
    }
}
