package org.duban.suggestion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.roster.AssignmentRole;
import org.duban.roster.DirectoryChoices;
import org.duban.roster.Labels;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.transaction.annotation.Transactional;

/** Says of all targets of a year that nobody leads who is likely to. */
@UseCase
@Transactional(readOnly = true)
class SuggestForTable {
    private final Targets targets;
    private final UnitAssignments assignments;
    private final Experience experience;
    private final DirectoryChoices directory;

    SuggestForTable(Targets targets, UnitAssignments assignments, Experience experience, DirectoryChoices directory) {
        this.targets = targets;
        this.assignments = assignments;
        this.experience = experience;
        this.directory = directory;
    }

    /** In the order of the table. */
    List<SuggestionsView> execute(int year, Viewer viewer) {
        Advice advice = experience.of(year, viewer);
        Labels labels = directory.labels();
        return withoutLead(year).stream()
                .map(target -> SuggestionsView.of(target, role -> advice.of(role, target, Set.of(), Set.of()), labels))
                .toList();
    }

    /** A printed name that is still open is a lead too. */
    private List<Target> withoutLead(int year) {
        Set<UUID> led = assignments.findByRole(AssignmentRole.LEAD).stream()
                .map(UnitAssignment::target)
                .collect(Collectors.toSet());
        return targets.findByYearAndCancelledFalseOrderByNumber(year).stream()
                .filter(target -> !led.contains(target.id()))
                .filter(target -> target.unsettled().names(AssignmentRole.LEAD).isEmpty())
                .toList();
    }
}
