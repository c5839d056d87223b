package org.duban.stage;

import org.duban.account.Viewer;
import org.duban.progress.Confirmation;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Knows whose step is whose: a lead unit proposes, all else is the supervision section's. */
@Component
class Movers {
    private final UnitAssignments assignments;
    private final Confirmation confirmation;

    Movers(UnitAssignments assignments, Confirmation confirmation) {
        this.assignments = assignments;
        this.confirmation = confirmation;
    }

    boolean may(Viewer viewer, StageStep step, Target target) {
        return viewer.supervises()
                || (step == StageStep.PROPOSE && leads(viewer, target) && confirmation.speaks(viewer, target.year()));
    }

    private boolean leads(Viewer viewer, Target target) {
        return assignments.findByTargetAndRoleOrderByPosition(target.id(), AssignmentRole.LEAD).stream()
                .anyMatch(lead -> viewer.units().contains(lead.unit()));
    }
}
