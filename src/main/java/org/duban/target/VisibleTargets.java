package org.duban.target;

import java.util.List;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.roster.UnitAssignments;
import org.duban.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * The targets that a person may see: all of them, or those that one of the person's units leads or supports. What was
 * cancelled is for the supervision section only.
 */
@Component
public class VisibleTargets {
    private final Targets targets;
    private final UnitAssignments assignments;

    VisibleTargets(Targets targets, UnitAssignments assignments) {
        this.targets = targets;
        this.assignments = assignments;
    }

    /** @throws NotFound where there is no such target, or not for this person */
    public Target get(int year, int number, Viewer viewer) {
        return visible(targets.get(year, number), viewer);
    }

    /** @throws NotFound where there is no such target, or not for this person */
    public Target get(UUID id, Viewer viewer) {
        return visible(targets.get(id), viewer);
    }

    /**
     * One on which people still work.
     *
     * @throws NotFound where there is no such target, or not for this person
     * @throws OutOfTable where it was taken out of the table
     */
    public Target getInTable(int year, int number, Viewer viewer) {
        Target target = get(year, number, viewer);
        if (target.cancelled()) {
            throw new OutOfTable(target);
        }
        return target;
    }

    /** The rows of the year's table that this person may see, in order, without the cancelled. */
    public List<Target> of(int year, Viewer viewer) {
        return viewer.seesAll()
                ? targets.findByYearAndCancelledFalseOrderByNumber(year)
                : targets.findAssigned(year, viewer.units());
    }

    private Target visible(Target target, Viewer viewer) {
        if (!sees(viewer, target)) {
            throw new NotFound();
        }
        return target;
    }

    private boolean sees(Viewer viewer, Target target) {
        if (target.cancelled()) {
            return viewer.supervises();
        }
        return viewer.seesAll() || assignments.existsByTargetAndUnitIn(target.id(), viewer.units());
    }
}
