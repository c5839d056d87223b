package org.duban.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who answers for a number of targets, asked for all at once. */
public final class Answerers {
    private record Spot(UUID target, AssignmentRole role) {}

    private final Map<Spot, List<UUID>> who = new HashMap<>();

    Answerers(Collection<LeaderAssignment> leaders, Collection<UnitAssignment> units) {
        leaders.forEach(each -> add(each.target(), AssignmentRole.LEADER, each.who()));
        units.forEach(each -> add(each.target(), each.role(), each.who()));
    }

    private void add(UUID target, AssignmentRole role, UUID one) {
        who.computeIfAbsent(new Spot(target, role), each -> new ArrayList<>()).add(one);
    }

    /** From now on these answer in a role. */
    public void put(UUID target, AssignmentRole role, List<UUID> all) {
        who.put(new Spot(target, role), new ArrayList<>(all));
    }

    /** The ids of those who answer in a role, in order; nobody for a target that was not asked for. */
    public List<UUID> of(UUID target, AssignmentRole role) {
        return List.copyOf(who.getOrDefault(new Spot(target, role), List.of()));
    }
}
