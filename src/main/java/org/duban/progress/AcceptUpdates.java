package org.duban.progress;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** Accepts submitted updates, all or none, and lets the lights follow. */
@UseCase
public class AcceptUpdates {
    private final Targets targets;
    private final ProgressUpdates updates;
    private final Lighting lighting;
    private final Steps steps;

    AcceptUpdates(Targets targets, ProgressUpdates updates, Lighting lighting, Steps steps) {
        this.targets = targets;
        this.updates = updates;
        this.lighting = lighting;
        this.steps = steps;
    }

    /**
     * @throws NotFound where the district's year has no such update
     * @throws NotPossibleNow where one of them is not waiting for review
     */
    public void execute(int year, Collection<UUID> ids, Viewer reviewer) {
        Set<UUID> about = updates.targetsOf(ids);
        targets.hold(about);
        for (UUID id : ids) {
            steps.take(updates.get(year, id), UpdateStep.ACCEPT, reviewer.name(), null);
        }
        lighting.relight(about);
    }
}
