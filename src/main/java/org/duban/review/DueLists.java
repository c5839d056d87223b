package org.duban.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.organization.Unit;
import org.duban.progress.ProgressUpdate;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.stage.OpenStages;
import org.duban.target.Target;
import org.duban.timetable.Period;
import org.duban.timetable.Timetable;
import org.springframework.stereotype.Component;

/** Lists who has to report for a period and who did. A group reports through its members, or is reported for as a whole. */
@Component
class DueLists {
    private final UnitAssignments assignments;
    private final OpenStages stages;
    private final Clock clock;

    DueLists(UnitAssignments assignments, OpenStages stages, Clock clock) {
        this.assignments = assignments;
        this.stages = stages;
        this.clock = clock;
    }

    /**
     * @param units in protocol order
     * @param targets of the year, in order
     * @param updates of the year
     */
    ReviewView.Due of(
            Timetable timetable, Period period, List<Unit> units, List<Target> targets, List<ProgressUpdate> updates) {
        List<ProgressUpdate> handedIn = updates.stream()
                .filter(update ->
                        update.period().equals(period) && !update.status().isWithUnit())
                .toList();
        Map<UUID, Set<UUID>> led = led(asked(targets, handedIn));
        Set<UUID> working = units.stream()
                .filter(unit -> !unit.isOverOn(period.lastDay()))
                .map(Unit::id)
                .collect(Collectors.toSet());
        List<ReviewView.DueUnit> due = units.stream()
                .filter(unit -> !unit.isGroup())
                .map(unit -> due(unit, withGroups(unit, units, period.lastDay()), led, targets, handedIn))
                .filter(each -> each.due() > 0 || working.contains(each.id()))
                .toList();
        return new ReviewView.Due(
                period.toString(), timetable.dueOn(period), timetable.isOverdueOn(period, LocalDate.now(clock)), due);
    }

    /** All but those that rest and were not reported on. */
    private List<Target> asked(List<Target> targets, List<ProgressUpdate> handedIn) {
        Set<UUID> idle =
                new HashSet<>(stages.resting(targets.stream().map(Target::id).toList()));
        handedIn.forEach(update -> idle.remove(update.target()));
        return targets.stream().filter(target -> !idle.contains(target.id())).toList();
    }

    /** The targets that each unit or group leads. */
    private Map<UUID, Set<UUID>> led(List<Target> targets) {
        List<UUID> ids = targets.stream().map(Target::id).toList();
        return assignments.findByTargetInOrderByPosition(ids).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                .collect(Collectors.groupingBy(
                        UnitAssignment::unit, Collectors.mapping(UnitAssignment::target, Collectors.toSet())));
    }

    private static Set<UUID> withGroups(Unit unit, List<Unit> units, LocalDate day) {
        return units.stream()
                .filter(each -> each.equals(unit) || each.membersOn(day).contains(unit.id()))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private static ReviewView.DueUnit due(
            Unit unit,
            Set<UUID> speakers,
            Map<UUID, Set<UUID>> led,
            List<Target> targets,
            List<ProgressUpdate> handedIn) {
        Set<UUID> due = new HashSet<>();
        speakers.forEach(speaker -> due.addAll(led.getOrDefault(speaker, Set.of())));
        List<ProgressUpdate> own = handedIn.stream()
                .filter(update -> speakers.contains(update.unit()) && due.contains(update.target()))
                .toList();
        Set<UUID> reported = own.stream().map(ProgressUpdate::target).collect(Collectors.toSet());
        int accepted = (int) own.stream().filter(ProgressUpdate::isAccepted).count();
        return new ReviewView.DueUnit(
                unit.id(),
                unit.label(),
                due.size(),
                own.size() - accepted,
                accepted,
                targets.stream()
                        .filter(target -> due.contains(target.id()) && !reported.contains(target.id()))
                        .map(Target::number)
                        .toList());
    }
}
