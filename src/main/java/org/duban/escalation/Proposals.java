package org.duban.escalation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.extension.DueDay;
import org.duban.extension.DueDays;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what the ladder proposes, to each unit that leads; a group is addressed as a whole. Nothing follows by itself. */
@Component
@Transactional(readOnly = true)
class Proposals {
    private final Targets targets;
    private final DueDays dueDays;
    private final Units units;
    private final UnitAssignments assignments;
    private final Orders orders;
    private final Ladders ladders;
    private final Causes causes;

    Proposals(
            Targets targets,
            DueDays dueDays,
            Units units,
            UnitAssignments assignments,
            Orders orders,
            Ladders ladders,
            Causes causes) {
        this.targets = targets;
        this.dueDays = dueDays;
        this.units = units;
        this.assignments = assignments;
        this.orders = orders;
        this.ladders = ladders;
        this.causes = causes;
    }

    /** In protocol order of the units, then of the table; what an earlier letter or order says already is left out. */
    List<Proposal> of(int year, LocalDate day) {
        Ladder ladder = ladders.current();
        Map<UUID, Causes.Extent> overdue = causes.overdue(year, day);
        Map<UUID, Causes.Extent> behind = causes.behind(year, day, ladder.periods());
        Map<Target, DueDay> days = dueDays.of(targets.findByYearAndCancelledFalseOrderByNumber(year));
        days.keySet().removeIf(target -> !overdue.containsKey(target.id()) && !behind.containsKey(target.id()));
        Map<UUID, Set<UUID>> leads = leads(days.keySet());
        List<Order> made = orders.findByTargetInOrderByIdDesc(leads.keySet());
        return units.findAllByOrderByPosition().stream()
                .flatMap(unit -> days.entrySet().stream()
                        .filter(each ->
                                leads.getOrDefault(each.getKey().id(), Set.of()).contains(unit.id()))
                        .flatMap(each -> Stream.of(
                                proposal(each, unit, ladder, Cause.OVERDUE, overdue),
                                proposal(each, unit, ladder, Cause.BEHIND, behind))
                                .flatMap(Optional::stream)
                                .max(Comparator.comparingInt(one -> one.rung().level()))
                                .stream()))
                .filter(each -> made.stream().noneMatch(order -> order.covers(each)))
                .toList();
    }

    private static Optional<Proposal> proposal(
            Map.Entry<Target, DueDay> target, Unit unit, Ladder ladder, Cause cause, Map<UUID, Causes.Extent> extents) {
        return Optional.ofNullable(extents.get(target.getKey().id()))
                .flatMap(extent -> ladder.reached(cause, extent.count())
                        .map(rung -> new Proposal(
                                target.getKey(), unit, target.getValue(), rung, extent.count(), extent.since())));
    }

    private Map<UUID, Set<UUID>> leads(Collection<Target> all) {
        return assignments
                .findByTargetInOrderByPosition(all.stream().map(Target::id).toList())
                .stream()
                .filter(each -> each.role() == AssignmentRole.LEAD)
                .collect(groupingBy(UnitAssignment::target, mapping(UnitAssignment::unit, toSet())));
    }
}
