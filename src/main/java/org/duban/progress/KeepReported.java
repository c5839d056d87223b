package org.duban.progress;

import java.util.List;
import org.duban.timetable.Period;
import org.duban.timetable.PeriodsDropped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a year from losing a period of which a unit has written something. */
@Component
class KeepReported {
    private final ProgressUpdates updates;

    KeepReported(ProgressUpdates updates) {
        this.updates = updates;
    }

    /** @throws ReportedWouldBeLost where a unit has written something for one of the periods */
    @EventListener
    void on(PeriodsDropped change) {
        List<Period> written = updates.findByPeriodInOrderByPeriod(change.periods()).stream()
                .map(ProgressUpdate::period)
                .distinct()
                .toList();
        if (!written.isEmpty()) {
            throw new ReportedWouldBeLost(written);
        }
    }
}
