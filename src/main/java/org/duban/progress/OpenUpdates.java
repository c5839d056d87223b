package org.duban.progress;

import java.util.List;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Finds the update that an entry is for, or begins it; nobody else reports on the target meanwhile. */
@Component
class OpenUpdates {
    private final Targets targets;
    private final ProgressUpdates updates;

    OpenUpdates(Targets targets, ProgressUpdates updates) {
        this.targets = targets;
        this.updates = updates;
    }

    /**
     * @throws TargetCancelled where the target was taken out of the table
     * @throws PeriodOutsideYear where the period is of another year
     */
    ProgressUpdate of(Entry entry) {
        targets.hold(List.of(entry.target()));
        Target target = targets.get(entry.target());
        entry.period().requireIn(target.year());
        if (target.cancelled()) {
            throw new TargetCancelled();
        }
        return updates.findByTargetAndUnitAndPeriod(target.id(), entry.author().unit(), entry.period())
                .orElseGet(() -> new ProgressUpdate(target.id(), entry.author().unit(), entry.period()));
    }
}
