package org.duban.progress;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Undoes that an update went back to its unit: it waits for its review again, handed in when it was. */
@UseCase
public class TakeBackReturn {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final Steps steps;

    TakeBackReturn(Targets targets, ProgressUpdates updates, Steps steps) {
        this.targets = targets;
        this.updates = updates;
        this.steps = steps;
    }

    /**
     * @param by the name of the person
     * @throws NotFound where the district has no such update
     * @throws WrittenSinceReturn where the unit has changed it since and not handed it in
     * @throws NotPossibleNow where it is not with its unit any more as it was returned
     */
    public void execute(UUID id, String by) {
        targets.keep(updates.targetsOf(List.of(id)));
        ProgressUpdate update = updates.findById(id).orElseThrow(NotFound::new);
        if (update.status() == UpdateStatus.RETURNED && update.isBeingWritten()) {
            throw new WrittenSinceReturn();
        }
        steps.take(update, UpdateStep.REINSTATE, by, null);
    }
}
