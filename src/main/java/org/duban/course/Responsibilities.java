package org.duban.course;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.organization.Post;
import org.duban.organization.Posts;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.roster.AssignmentRole;
import org.duban.roster.LeaderAssignment;
import org.duban.roster.LeaderAssignments;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Finds the names of those who answer for a target. */
@Component
class Responsibilities {
    private final UnitAssignments unitAssignments;
    private final LeaderAssignments leaderAssignments;
    private final Units units;
    private final Posts posts;

    Responsibilities(UnitAssignments unitAssignments, LeaderAssignments leaderAssignments, Units units, Posts posts) {
        this.unitAssignments = unitAssignments;
        this.leaderAssignments = leaderAssignments;
        this.units = units;
        this.posts = posts;
    }

    /** As of a day: a post stands for who held it then, a unit has the name of then. Names that the directory does not know come last. */
    Responsibility of(Target target, LocalDate day) {
        List<UnitAssignment> assigned = unitAssignments.findByTargetOrderByRoleAscPositionAsc(target.id());
        return new Responsibility(
                join(leaders(target.id(), day), target.unsettled().leaders()),
                join(
                        units(assigned, AssignmentRole.LEAD, day),
                        target.unsettled().lead()),
                join(
                        units(assigned, AssignmentRole.SUPPORT, day),
                        target.unsettled().support()));
    }

    private Stream<String> leaders(UUID target, LocalDate day) {
        return leaderAssignments.findByTargetOrderByPosition(target).stream()
                .map(LeaderAssignment::post)
                .flatMap(id -> posts.findById(id).stream())
                .map((Post post) -> post.label(day));
    }

    private Stream<String> units(List<UnitAssignment> assigned, AssignmentRole role, LocalDate day) {
        return assigned.stream()
                .filter(assignment -> assignment.role() == role)
                .flatMap(assignment -> units.findById(assignment.unit()).stream())
                .map((Unit unit) -> unit.nameOn(day).label());
    }

    private static List<String> join(Stream<String> known, List<String> printed) {
        return Stream.concat(known, printed.stream()).toList();
    }
}
