package org.duban.progress;

import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;
import org.jspecify.annotations.Nullable;

/** Makes what waits for the unit's head, or was confirmed and not handed in, a draft again: the clerk wants to change it, or the head wants it changed. */
@UseCase
public class TakeBack {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final Steps steps;

    TakeBack(Targets targets, ProgressUpdates updates, Steps steps) {
        this.targets = targets;
        this.updates = updates;
        this.steps = steps;
    }

    /**
     * @param why null for one who takes back what is the own
     * @throws NotFound where the person's unit has no such update
     * @throws NotPossibleNow where it is not with the head
     */
    public void execute(UUID id, @Nullable Reason why, Viewer by) {
        targets.hold(updates.targetsOf(List.of(id)));
        steps.take(updates.getOf(by, id), UpdateStep.TAKE_BACK, by.name(), why);
    }
}
