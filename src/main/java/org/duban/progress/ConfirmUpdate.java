package org.duban.progress;

import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** A unit's head stands by what the clerk handed over; it is then ready to be handed in. */
@UseCase
public class ConfirmUpdate {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final ClosedPeriods closedPeriods;
    private final Steps steps;

    ConfirmUpdate(Targets targets, ProgressUpdates updates, ClosedPeriods closedPeriods, Steps steps) {
        this.targets = targets;
        this.updates = updates;
        this.closedPeriods = closedPeriods;
        this.steps = steps;
    }

    /**
     * @throws NotFound where the head's unit has no such update
     * @throws NotPossibleNow where it does not wait for confirmation, such as after another head was faster
     * @throws PeriodClosed where its period takes nothing new
     */
    public void execute(UUID id, Viewer head) {
        targets.hold(updates.targetsOf(List.of(id)));
        ProgressUpdate update = updates.getOf(head, id);
        closedPeriods.requireOpen(update);
        update.requireHandedOver();
        steps.take(update, UpdateStep.CONFIRM, head.name(), null);
    }
}
