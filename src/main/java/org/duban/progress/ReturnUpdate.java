package org.duban.progress;

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
    private final Steps steps;

    ReturnUpdate(Targets targets, ProgressUpdates updates, Steps steps) {
        this.targets = targets;
        this.updates = updates;
        this.steps = steps;
    }

    /**
     * @throws NotFound where the district's year has no such update
     * @throws NotPossibleNow where it is not waiting for review
     */
    public void execute(int year, UUID id, Reason reason, Viewer reviewer) {
        targets.hold(updates.targetsOf(List.of(id)));
        steps.take(updates.get(year, id), UpdateStep.RETURN, reviewer.name(), reason);
    }
}
