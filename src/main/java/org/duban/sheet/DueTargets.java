package org.duban.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.progress.NotAssigned;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Knows on which targets units have to report: those they lead. */
@Component
class DueTargets {
    private final Targets targets;
    private final UnitAssignments assignments;

    DueTargets(Targets targets, UnitAssignments assignments) {
        this.targets = targets;
        this.assignments = assignments;
    }

    /** Those of the year in the order of the table. */
    List<Target> of(Collection<UUID> units, int year) {
        Set<UUID> led = ledBy(units);
        return targets.findByYearAndCancelledFalseOrderByNumber(year).stream()
                .filter(target -> led.contains(target.id()))
                .toList();
    }

    /**
     * One of them, though it was cancelled: whoever reports on it is told so.
     *
     * @throws NotAssigned where none of the units leads it
     */
    Target get(Collection<UUID> units, int year, int number) {
        Target target = targets.get(year, number);
        if (!assignments.existsByTargetAndRoleAndUnitIn(target.id(), AssignmentRole.LEAD, units)) {
            throw new NotAssigned();
        }
        return target;
    }

    /** The years of which there are any, latest first. */
    List<Integer> years(Collection<UUID> units) {
        return targets.findAllById(ledBy(units)).stream()
                .filter(target -> !target.cancelled())
                .map(Target::year)
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private Set<UUID> ledBy(Collection<UUID> units) {
        return assignments.findByUnitIn(units).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                .map(UnitAssignment::target)
                .collect(Collectors.toSet());
    }
}
