package org.duban.stage;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.shared.UseCase;
import org.duban.target.Targets;

/** A unit signs for targets that it leads, as many at once as it likes; what it has signed for already is left alone. */
@UseCase
class SignForTargets {
    private final Targets targets;
    private final TargetStages stages;
    private final Signing signing;

    SignForTargets(Targets targets, TargetStages stages, Signing signing) {
        this.targets = targets;
        this.stages = stages;
        this.signing = signing;
    }

    /** @throws NotYourStep where the person belongs to no unit, or the unit has nothing to do with one of them */
    void execute(Collection<UUID> ids, Viewer viewer) {
        UUID unit = viewer.unit();
        if (unit == null) {
            throw new NotYourStep();
        }
        targets.keep(ids);
        List<TargetStage> all = stages.findByTargetIn(ids);
        all.forEach(stage -> signing.sign(stage, unit, viewer.name()));
    }
}
