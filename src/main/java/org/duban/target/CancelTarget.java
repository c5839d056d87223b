package org.duban.target;

import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Takes a target out of the table or back into it; its number stays its own. */
@UseCase
class CancelTarget {
    private final Targets targets;
    private final Changes changes;

    CancelTarget(Targets targets, Changes changes) {
        this.targets = targets;
        this.changes = changes;
    }

    /** @throws ChangedMeanwhile where somebody changed the target since the page was made */
    void execute(int year, int number, boolean cancelled, long version) {
        Target target = targets.getForChange(year, number);
        ChangedMeanwhile.unlessSame(version, target.version());
        if (cancelled) {
            target.cancel();
        } else {
            target.restore();
        }
        changes.tell(target);
    }
}
