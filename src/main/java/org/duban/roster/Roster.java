package org.duban.roster;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.stereotype.Component;

/** Writes down who answers for a target, role by role; a row that stays as it was is not touched. */
@Component
public class Roster {
    private final UnitAssignments units;
    private final LeaderAssignments leaders;

    Roster(UnitAssignments units, LeaderAssignments leaders) {
        this.units = units;
        this.leaders = leaders;
    }

    /** The ids of those who answer in a role, in order. */
    public List<UUID> of(UUID target, AssignmentRole role) {
        return assigned(target, role).stream().map(Assigned::who).toList();
    }

    /** All who answer for these targets, in two queries. */
    public Answerers of(Collection<UUID> targets) {
        return new Answerers(
                leaders.findByTargetInOrderByPosition(targets), units.findByTargetInOrderByPosition(targets));
    }

    /** Makes these, and only these, answer in a role. */
    public void put(UUID target, AssignmentRole role, List<UUID> who) {
        if (role == AssignmentRole.LEADER) {
            replace(leaders, leaders.findByTargetOrderByPosition(target), who, leader(target, who));
        } else {
            replace(units, inRole(target, role), who, unit(target, role, who));
        }
    }

    /** The first who answer in a role. */
    public void fill(UUID target, AssignmentRole role, List<UUID> who) {
        if (role == AssignmentRole.LEADER) {
            replace(leaders, List.of(), who, leader(target, who));
        } else {
            replace(units, List.of(), who, unit(target, role, who));
        }
    }

    private List<? extends Assigned> assigned(UUID target, AssignmentRole role) {
        return role == AssignmentRole.LEADER ? leaders.findByTargetOrderByPosition(target) : inRole(target, role);
    }

    private List<UnitAssignment> inRole(UUID target, AssignmentRole role) {
        return units.findByTargetAndRoleOrderByPosition(target, role);
    }

    private static Function<UUID, LeaderAssignment> leader(UUID target, List<UUID> inOrder) {
        return post -> new LeaderAssignment(target, post, inOrder.indexOf(post));
    }

    private static Function<UUID, UnitAssignment> unit(UUID target, AssignmentRole role, List<UUID> inOrder) {
        return unit -> new UnitAssignment(target, role, unit, inOrder.indexOf(unit));
    }

    private static <A extends Assigned> void replace(
            ListCrudRepository<A, UUID> store, List<A> before, List<UUID> after, Function<UUID, A> make) {
        Set<UUID> wanted = new LinkedHashSet<>(after);
        Map<UUID, A> known = before.stream().collect(Collectors.toMap(Assigned::who, each -> each));
        store.deleteAll(
                before.stream().filter(each -> !wanted.contains(each.who())).toList());
        wanted.forEach(who -> {
            A kept = known.get(who);
            if (kept == null) {
                store.save(make.apply(who));
            } else {
                kept.moveTo(after.indexOf(who));
            }
        });
    }
}
