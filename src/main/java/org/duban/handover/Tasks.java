package org.duban.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.roster.AssignmentRole;
import org.duban.roster.LeaderAssignments;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Knows what a unit or a post answers for. */
@Component
class Tasks {
    private final UnitAssignments units;
    private final LeaderAssignments leaders;
    private final Targets targets;

    Tasks(UnitAssignments units, LeaderAssignments leaders, Targets targets) {
        this.units = units;
        this.leaders = leaders;
        this.targets = targets;
    }

    private record Assigned(UUID target, AssignmentRole role) {}

    /** From a year on, in order, without the cancelled: an earlier table stays as it is. */
    List<Task> of(UUID who, int firstYear) {
        List<Assigned> assigned = assigned(who).toList();
        Map<UUID, Target> byId = targets
                .findAllById(assigned.stream().map(Assigned::target).toList())
                .stream()
                .filter(each -> each.year() >= firstYear && !each.cancelled())
                .collect(Collectors.toMap(Target::id, Function.identity()));
        return assigned.stream()
                .flatMap(each -> Stream.ofNullable(byId.get(each.target)).map(target -> new Task(target, each.role)))
                .sorted(Comparator.comparing((Task task) -> task.target().year())
                        .thenComparing(task -> task.target().number())
                        .thenComparing(Task::role))
                .toList();
    }

    private Stream<Assigned> assigned(UUID who) {
        return Stream.concat(
                units.findByUnitIn(Set.of(who)).stream().map(each -> new Assigned(each.target(), each.role())),
                leaders.findByPost(who).stream().map(each -> new Assigned(each.target(), AssignmentRole.LEADER)));
    }
}
