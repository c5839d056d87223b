package org.duban.progress;

import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Keeps closed periods closed, but for what the supervision section itself gave back. */
@Component
class ClosedPeriods {
    private final Timetables timetables;

    ClosedPeriods(Timetables timetables) {
        this.timetables = timetables;
    }

    /** @throws PeriodClosed where the update is new in a closed period */
    void requireOpen(ProgressUpdate update) {
        int year = update.period().month().getYear();
        if (!update.wasReviewed() && timetables.of(year).slot(update.period()).closed()) {
            throw new PeriodClosed(update.period());
        }
    }
}
