package org.duban.target;

import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Words a published target anew. */
@UseCase
class EditTarget {
    private final Targets targets;
    private final Changes changes;

    EditTarget(Targets targets, Changes changes) {
        this.targets = targets;
        this.changes = changes;
    }

    /** @throws ChangedMeanwhile where somebody changed the target since the form was made */
    void execute(int year, int number, WordingForm form) {
        Target target = targets.getForChange(year, number);
        ChangedMeanwhile.unlessSame(form.from(), target.version());
        target.reword(form.text().strip(), form.deadline());
        changes.tell(target);
    }
}
