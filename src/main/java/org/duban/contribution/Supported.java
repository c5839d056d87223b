package org.duban.contribution;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.stage.OpenStages;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Knows which targets a person's unit supports that are worked on. */
@Component
class Supported {
    private final UnitAssignments assignments;
    private final Targets targets;
    private final OpenStages stages;

    Supported(UnitAssignments assignments, Targets targets, OpenStages stages) {
        this.assignments = assignments;
        this.targets = targets;
        this.stages = stages;
    }

    /** Those of the year in the order of the table. */
    List<Target> of(Viewer viewer, int year) {
        Set<UUID> supported = ids(viewer);
        supported.removeAll(stages.resting(supported));
        return targets.findByYearAndCancelledFalseOrderByNumber(year).stream()
                .filter(target -> supported.contains(target.id()))
                .toList();
    }

    private Set<UUID> ids(Viewer viewer) {
        return assignments.findByUnitIn(viewer.units()).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.SUPPORT)
                .map(UnitAssignment::target)
                .collect(Collectors.toSet());
    }
}
