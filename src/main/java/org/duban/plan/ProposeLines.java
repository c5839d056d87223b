package org.duban.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.plan.YearNumbers.Numbered;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignments;
import org.duban.shared.UseCase;

/** A unit proposes the plan lines of what it leads; they hold when the section confirms them. */
@UseCase
class ProposeLines {
    private final YearNumbers numbers;
    private final OpenLines openLines;
    private final UnitAssignments assignments;

    ProposeLines(YearNumbers numbers, OpenLines openLines, UnitAssignments assignments) {
        this.numbers = numbers;
        this.openLines = openLines;
        this.assignments = assignments;
    }

    /** @param typed each readable or blank; what the unit does not lead, and what is as it holds, is left out */
    void execute(int year, List<LinesForm.Typed> typed, Viewer viewer) {
        Map<UUID, Numbered> known = numbers.byId(year, viewer);
        for (LinesForm.Typed each : typed) {
            Numbered one = known.get(each.number());
            if (one != null && leads(one, viewer)) {
                Twelve.read(each.values()).ifPresent(values -> {
                    PlanLine line = openLines.of(each.number());
                    if (!Twelve.words(values).equals(Twelve.words(line.values()))) {
                        line.propose(values, viewer.name());
                    }
                });
            }
        }
    }

    private boolean leads(Numbered one, Viewer viewer) {
        return assignments.findByTargetAndRoleOrderByPosition(one.target().id(), AssignmentRole.LEAD).stream()
                .anyMatch(each -> viewer.units().contains(each.unit()));
    }
}
