package org.duban.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.shared.UseCase;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.duban.timetable.Period;
import org.duban.timetable.Timetables;
import org.jspecify.annotations.Nullable;

/** The head of a unit that leads a target asks for more time. */
@UseCase
class AskForExtension {
    private final Targets targets;
    private final UnitAssignments assignments;
    private final Extensions extensions;
    private final DueDays dueDays;
    private final Timetables timetables;
    private final ExtensionRulesInForce rules;
    private final Clock clock;

    AskForExtension(
            Targets targets,
            UnitAssignments assignments,
            Extensions extensions,
            DueDays dueDays,
            Timetables timetables,
            ExtensionRulesInForce rules,
            Clock clock) {
        this.targets = targets;
        this.assignments = assignments;
        this.extensions = extensions;
        this.dueDays = dueDays;
        this.timetables = timetables;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @throws OnlyTheHeadAsks where the person is not the head of a unit that leads the target
     * @throws AskedAlready where a request waits to be decided
     * @throws NoDueDay where nobody has said until when it is due
     * @throws AskedTooLate where the day has come and the district does not allow to ask then
     * @throws NotLater where the wanted day is none that gives more time
     */
    void execute(int year, int number, AskForm form, Viewer by) {
        Target target = targets.getForChange(year, number);
        UUID unit = requireHead(target, by);
        List<Extension> before = extensions.findByTargetOrderById(target.id()).stream()
                .filter(each -> Objects.equals(each.period(), form.asked()))
                .toList();
        if (before.stream().anyMatch(each -> each.state() == ExtensionState.ASKED)) {
            throw new AskedAlready();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate due = due(target, form.asked()).latest().orElseThrow(NoDueDay::new);
        requireInTime(due, today, form.until());
        Request request = new Request(unit, form.until(), form.reason().strip(), by.name(), today, clock.instant());
        extensions.save(new Extension(target.id(), form.asked(), before.size() + 1, due, request));
    }

    private UUID requireHead(Target target, Viewer by) {
        boolean leads = assignments.findByTargetAndRoleOrderByPosition(target.id(), AssignmentRole.LEAD).stream()
                .map(UnitAssignment::unit)
                .anyMatch(by.units()::contains);
        if (by.unit() == null || !leads || target.cancelled() || !by.has(Role.UNIT_HEAD)) {
            throw new OnlyTheHeadAsks();
        }
        return by.unit();
    }

    private DueDay due(Target target, @Nullable Period period) {
        if (period == null) {
            return dueDays.of(target);
        }
        return dueDays.of(target, timetables.of(target.year()).slot(period));
    }

    private void requireInTime(LocalDate due, LocalDate today, LocalDate wanted) {
        if (!today.isBefore(due) && !rules.current().lateAllowed()) {
            throw new AskedTooLate(due);
        }
        if (!wanted.isAfter(due)) {
            throw new NotLater(due);
        }
    }
}
