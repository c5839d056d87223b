package org.duban.progress;

import java.time.Clock;
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
    private final Clock clock;

    RecordProgress(
            UnitAssignments assignments,
            SubmitProgress submitProgress,
            ProgressUpdates updates,
            Lighting lighting,
            Clock clock) {
        this.assignments = assignments;
        this.submitProgress = submitProgress;
        this.updates = updates;
        this.lighting = lighting;
        this.clock = clock;
    }

    /**
     * @param by the name of the person who enters it
     * @throws NobodyLeads where the target has no lead unit
     */
    public void execute(UUID target, YearMonth month, Statement statement, String by) {
        Author author = new Author(by, firstLead(target), true);
        UUID id = submitProgress.execute(new Entry(target, author, new Period(month), statement, null, true));
        updates.get(month.getYear(), id).accept(by, clock.instant());
        lighting.relight(Set.of(target));
    }

    private UUID firstLead(UUID target) {
        return assignments.findByTargetAndRoleOrderByPosition(target, AssignmentRole.LEAD).stream()
                .map(UnitAssignment::unit)
                .findFirst()
                .orElseThrow(NobodyLeads::new);
    }
}
