package org.duban.reminder;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.LeaderAssignments;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Reads who leads what in the current district. */
@Component
class Scenes {
    private final Units units;
    private final UnitAssignments assignments;
    private final LeaderAssignments leaders;

    Scenes(Units units, UnitAssignments assignments, LeaderAssignments leaders) {
        this.units = units;
        this.assignments = assignments;
        this.leaders = leaders;
    }

    Scene of(Collection<Target> targets, LocalDate day) {
        List<UUID> ids = targets.stream().map(Target::id).toList();
        return new Scene(
                speakers(units.findAllByOrderByPosition(), day),
                Scene.leads(assignments.findByTargetInOrderByPosition(ids)),
                Scene.posts(leaders.findByTargetInOrderByPosition(ids)));
    }

    private static Map<Unit, Set<UUID>> speakers(List<Unit> all, LocalDate day) {
        Map<Unit, Set<UUID>> speakers = new LinkedHashMap<>();
        all.stream()
                .filter(unit -> !unit.isGroup() && !unit.isOverOn(day))
                .forEach(unit -> speakers.put(unit, withGroups(unit, all, day)));
        return speakers;
    }

    private static Set<UUID> withGroups(Unit unit, List<Unit> all, LocalDate day) {
        return all.stream()
                .filter(each ->
                        each.id().equals(unit.id()) || each.membersOn(day).contains(unit.id()))
                .map(Unit::id)
                .collect(toSet());
    }
}
