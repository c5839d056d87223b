package org.duban.stage;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.springframework.stereotype.Component;

/** Knows which units have to sign for a target and which have: those that lead it; of a group that leads, its members. */
@Component
public class Signatures {
    private final UnitAssignments assignments;
    private final Units units;
    private final TargetStages stages;
    private final StepsDone steps;
    private final Clock clock;

    Signatures(UnitAssignments assignments, Units units, TargetStages stages, StepsDone steps, Clock clock) {
        this.assignments = assignments;
        this.units = units;
        this.stages = stages;
        this.steps = steps;
        this.clock = clock;
    }

    /** What is still to be signed for in a year, and until when; targets that nobody leads are left out. */
    public List<Unsigned> missing(int year) {
        return missing(stages.findByYear(year));
    }

    /** What one unit has still to sign for, of whatever year. */
    List<Unsigned> missingOf(UUID unit, Collection<UUID> speakers) {
        List<UUID> led = assignments.findByUnitIn(speakers).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                .map(UnitAssignment::target)
                .distinct()
                .toList();
        return missing(stages.findByTargetIn(led)).stream()
                .filter(each -> each.units().contains(unit))
                .toList();
    }

    /** Who has still to sign for one target. */
    Set<UUID> missing(TargetStage stage) {
        return missing(List.of(stage)).stream().findFirst().map(Unsigned::units).orElse(Set.of());
    }

    private List<Unsigned> missing(Collection<TargetStage> all) {
        List<TargetStage> open = all.stream()
                .filter(each -> StageStep.SIGN.isPossible(each.stage()))
                .toList();
        List<UUID> ids = open.stream().map(TargetStage::target).toList();
        Map<UUID, Set<UUID>> signed = steps.findByTargetInAndStep(ids, StageStep.SIGN).stream()
                .filter(step -> step.unit() != null)
                .collect(groupingBy(StepDone::target, mapping(StepDone::unit, toSet())));
        Map<UUID, Set<UUID>> led = leads(ids);
        return open.stream()
                .map(each -> Unsigned.of(
                        each, led.getOrDefault(each.target(), Set.of()), signed.getOrDefault(each.target(), Set.of())))
                .filter(each -> !each.units().isEmpty())
                .toList();
    }

    private Map<UUID, Set<UUID>> leads(List<UUID> targets) {
        Map<UUID, Unit> known = units.findAllByOrderByPosition().stream().collect(toMap(Unit::id, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return assignments.findByTargetInOrderByPosition(targets).stream()
                .filter(assignment -> assignment.role() == AssignmentRole.LEAD)
                .collect(groupingBy(
                        UnitAssignment::target,
                        flatMapping(
                                each -> signers(Optional.ofNullable(known.get(each.unit())), today),
                                toCollection(LinkedHashSet::new))));
    }

    private static Stream<UUID> signers(Optional<Unit> lead, LocalDate today) {
        return lead.stream().flatMap(unit -> unit.isGroup() ? unit.membersOn(today).stream() : Stream.of(unit.id()));
    }
}
