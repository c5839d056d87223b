package org.duban.suggestion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duban.roster.Assigned;
import org.duban.roster.AssignmentRole;
import org.duban.roster.LeaderAssignment;
import org.duban.roster.LeaderAssignments;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Gathers the rows of the current district whose responsible are known. */
@Component
class Lessons {
    private final Targets targets;
    private final UnitAssignments units;
    private final LeaderAssignments leaders;

    Lessons(Targets targets, UnitAssignments units, LeaderAssignments leaders) {
        this.targets = targets;
        this.units = units;
        this.leaders = leaders;
    }

    /** Those of a role, of the year and all before it. */
    List<Lesson> of(int year, AssignmentRole role) {
        Map<UUID, Set<UUID>> who = role == AssignmentRole.LEADER
                ? byTarget(leaders.findAll().stream(), LeaderAssignment::target)
                : byTarget(units.findByRole(role).stream(), UnitAssignment::target);
        Map<UUID, Set<UUID>> leads = role == AssignmentRole.SUPPORT
                ? byTarget(units.findByRole(AssignmentRole.LEAD).stream(), UnitAssignment::target)
                : Map.of();
        return targets.findByYearLessThanEqualAndCancelledFalse(year).stream()
                .filter(target -> who.containsKey(target.id()))
                .map(target -> lesson(
                        target, who.getOrDefault(target.id(), Set.of()), leads.getOrDefault(target.id(), Set.of())))
                .toList();
    }

    private static <A extends Assigned> Map<UUID, Set<UUID>> byTarget(Stream<A> assigned, Function<A, UUID> target) {
        return assigned.collect(groupingBy(target, mapping(Assigned::who, toSet())));
    }

    private static Lesson lesson(Target target, Set<UUID> who, Set<UUID> leads) {
        return new Lesson(target.district(), target.id(), target.year(), target.number(), target.text(), who, leads);
    }
}
