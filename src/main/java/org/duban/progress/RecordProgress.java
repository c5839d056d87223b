package org.duban.progress;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.shared.UseCase;
import org.duban.timetable.Period;

/** Enters what a lead unit said outside the program: on its behalf, and accepted by who enters it. */
@UseCase
public class RecordProgress {
    private final UnitAssignments assignments;
    private final SubmitProgress submitProgress;
    private final ProgressUpdates updates;
    private final Lighting lighting;
    private final Steps steps;

    RecordProgress(
            UnitAssignments assignments,
            SubmitProgress submitProgress,
            ProgressUpdates updates,
            Lighting lighting,
            Steps steps) {
        this.assignments = assignments;
        this.submitProgress = submitProgress;
        this.updates = updates;
        this.lighting = lighting;
        this.steps = steps;
    }

    /**
     * @param by the name of the person who enters it
     * @throws NobodyLeads where the target has no lead unit
     */
    public void execute(UUID target, YearMonth month, Statement statement, String by) {
        Author author = new Author(by, firstLead(target), Author.As.SECTION);
        UUID id = submitProgress
                .execute(new Entry(target, author, new Period(month), statement, null, statement.narrative()))
                .id();
        steps.take(updates.get(month.getYear(), id), UpdateStep.ACCEPT, by, null);
        lighting.relight(Set.of(target));
    }

    private UUID firstLead(UUID target) {
        return assignments.findByTargetAndRoleOrderByPosition(target, AssignmentRole.LEAD).stream()
                .map(UnitAssignment::unit)
                .findFirst()
                .orElseThrow(NobodyLeads::new);
    }
}
