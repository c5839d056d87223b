package org.duban.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.organization.Unit;
import org.duban.roster.AssignmentRole;
import org.duban.roster.LeaderAssignment;
import org.duban.roster.UnitAssignment;
import org.duban.target.Target;

/**
 * Who leads what in a year's table.
 *
 * @param speakers the units that work, in protocol order, each with itself and the groups it belongs to
 * @param leads by target, the units and groups that lead it
 * @param posts by target, the posts that answer for it
 */
record Scene(Map<Unit, Set<UUID>> speakers, Map<UUID, Set<UUID>> leads, Map<UUID, Set<UUID>> posts) {
    static Map<UUID, Set<UUID>> leads(Collection<UnitAssignment> assignments) {
        return assignments.stream()
                .filter(each -> each.role() == AssignmentRole.LEAD)
                .collect(groupingBy(UnitAssignment::target, mapping(UnitAssignment::unit, toSet())));
    }

    static Map<UUID, Set<UUID>> posts(Collection<LeaderAssignment> assignments) {
        return assignments.stream()
                .collect(groupingBy(LeaderAssignment::target, mapping(LeaderAssignment::post, toSet())));
    }

    boolean leads(Set<UUID> speaking, Target target) {
        return leads.getOrDefault(target.id(), Set.of()).stream().anyMatch(speaking::contains);
    }

    Set<UUID> posts(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> posts.getOrDefault(target.id(), Set.of()).stream())
                .collect(toSet());
    }
}
