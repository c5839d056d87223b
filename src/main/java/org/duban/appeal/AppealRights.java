package org.duban.appeal;

import java.util.List;
import org.duban.account.Viewer;
import org.duban.progress.Confirmation;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Knows who objects and who decides. */
@Component
class AppealRights {
    private final UnitAssignments assignments;
    private final Confirmation confirmation;

    AppealRights(UnitAssignments assignments, Confirmation confirmation) {
        this.assignments = assignments;
        this.confirmation = confirmation;
    }

    /** Whether the person may object for a unit that leads the target. */
    boolean raises(Viewer viewer, Target target) {
        return !target.cancelled()
                && assignments.existsByTargetAndRoleAndUnitIn(target.id(), AssignmentRole.LEAD, viewer.units())
                && confirmation.speaks(viewer, target.year());
    }

    /** Those who see all, and the unit that objected. */
    boolean sees(Viewer viewer, Appeal appeal) {
        return viewer.seesAll() || appeal.claim().unit().equals(viewer.unit());
    }

    /** What the person may do now. */
    List<AppealStep> open(Viewer viewer, Appeal appeal, Target target) {
        return target.cancelled()
                ? List.of()
                : AppealStep.possible(appeal.state()).stream()
                        .filter(step -> may(viewer, step, appeal, target))
                        .toList();
    }

    boolean may(Viewer viewer, AppealStep step, Appeal appeal, Target target) {
        return switch (step) {
            case UPHOLD, REJECT -> viewer.supervises();
            case WITHDRAW -> appeal.claim().unit().equals(viewer.unit()) && confirmation.speaks(viewer, target.year());
            case RAISE, LAPSE -> false;
        };
    }
}
