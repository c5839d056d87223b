package org.duban.progress;

import java.util.List;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Timetables;
import org.springframework.stereotype.Component;

/** Finds the update that an entry is for, or begins it; nobody else reports on the target meanwhile. */
@Component
class OpenUpdates {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final Timetables timetables;

    OpenUpdates(Targets targets, ProgressUpdates updates, Timetables timetables) {
        this.targets = targets;
        this.updates = updates;
        this.timetables = timetables;
    }

    /**
     * @throws TargetCancelled where the target was taken out of the table
     * @throws org.duban.shared.Refusal where the year has no such period
     */
    ProgressUpdate of(Entry entry) {
        targets.hold(List.of(entry.target()));
        Target target = targets.get(entry.target());
        timetables.of(target.year()).slot(entry.period());
        if (target.cancelled()) {
            throw new TargetCancelled();
        }
        return updates.findByTargetAndUnitAndPeriod(target.id(), entry.author().unit(), entry.period())
                .orElseGet(() -> new ProgressUpdate(target.id(), entry.author().unit(), entry.period()));
    }
}
