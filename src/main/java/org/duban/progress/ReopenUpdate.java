package org.duban.progress;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Gives an accepted update back to its unit; it no longer counts until it is accepted again. */
@UseCase
public class ReopenUpdate {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final Lighting lighting;
    private final Steps steps;

    ReopenUpdate(Targets targets, ProgressUpdates updates, Lighting lighting, Steps steps) {
        this.targets = targets;
        this.updates = updates;
        this.lighting = lighting;
        this.steps = steps;
    }

    /**
     * @throws NotFound where the district's year has no such update
     * @throws NotPossibleNow where it was not accepted
     */
    public void execute(int year, UUID id, Reason reason, Viewer reviewer) {
        Set<UUID> about = updates.targetsOf(List.of(id));
        targets.hold(about);
        steps.take(updates.get(year, id), UpdateStep.REOPEN, reviewer.name(), reason);
        lighting.relight(about);
    }
}
