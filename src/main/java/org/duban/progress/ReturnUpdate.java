package org.duban.progress;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Gives a submitted update back to its unit. */
@UseCase
public class ReturnUpdate {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final Clock clock;

    ReturnUpdate(Targets targets, ProgressUpdates updates, Clock clock) {
        this.targets = targets;
        this.updates = updates;
        this.clock = clock;
    }

    /**
     * @throws NotFound where the district's year has no such update
     * @throws NotSubmitted where it is not waiting for review
     */
    public void execute(int year, UUID id, Reason reason, Viewer reviewer) {
        targets.hold(updates.targetsOf(List.of(id)));
        updates.get(year, id).giveBack(reason, reviewer.name(), clock.instant());
    }
}
