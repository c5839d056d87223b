package org.duban.progress;

import java.util.List;
import java.util.UUID;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Hands what a unit's head has confirmed to the supervision section. */
@UseCase
public class HandInUpdate {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final ClosedPeriods closedPeriods;
    private final Steps steps;

    HandInUpdate(Targets targets, ProgressUpdates updates, ClosedPeriods closedPeriods, Steps steps) {
        this.targets = targets;
        this.updates = updates;
        this.closedPeriods = closedPeriods;
        this.steps = steps;
    }

    /**
     * @throws NotFound where that unit has no such update
     * @throws NotPossibleNow where it is not confirmed
     * @throws PeriodClosed where its period takes nothing new
     */
    public void execute(UUID id, Author by) {
        targets.hold(updates.targetsOf(List.of(id)));
        ProgressUpdate update = updates.getOf(by.unit(), id);
        closedPeriods.requireOpen(update);
        steps.take(update, UpdateStep.SUBMIT, by.name(), null);
    }
}
