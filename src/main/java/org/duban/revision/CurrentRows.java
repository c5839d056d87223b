package org.duban.revision;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.roster.Assigned;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Labels;
import org.duban.roster.LeaderAssignment;
import org.duban.roster.LeaderAssignments;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Place;
import org.duban.target.Target;
import org.springframework.stereotype.Component;

/** Reads rows of the table as they print now: a past year's with the names of its last day. */
@Component
class CurrentRows {
    private final Indicators indicators;
    private final UnitAssignments units;
    private final LeaderAssignments leaders;
    private final Directories directories;
    private final Clock clock;

    CurrentRows(
            Indicators indicators,
            UnitAssignments units,
            LeaderAssignments leaders,
            Directories directories,
            Clock clock) {
        this.indicators = indicators;
        this.units = units;
        this.leaders = leaders;
        this.directories = directories;
        this.clock = clock;
    }

    /** The row of each of these targets of a year; a cancelled target has none. */
    Map<UUID, FrozenRow> of(int year, Collection<Target> targets) {
        List<UUID> ids = targets.stream().map(Target::id).toList();
        Answers answers = new Answers(
                indicators.findByTargetInOrderByPosition(ids).stream().collect(groupingBy(Indicator::target)),
                units.findByTargetInOrderByPosition(ids).stream().collect(groupingBy(UnitAssignment::target)),
                leaders.findByTargetInOrderByPosition(ids).stream().collect(groupingBy(LeaderAssignment::target)),
                labels(year));
        Map<UUID, FrozenRow> rows = new HashMap<>();
        targets.stream()
                .filter(target -> !target.cancelled())
                .forEach(target -> rows.put(target.id(), answers.row(target)));
        return rows;
    }

    private Labels labels(int year) {
        Directory directory = directories.current();
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return new Labels(directory.units(), directory.posts(), today.isAfter(end) ? end : today);
    }

    /** What belongs to the rows, by their targets. */
    private record Answers(
            Map<UUID, List<Indicator>> numbers,
            Map<UUID, List<UnitAssignment>> units,
            Map<UUID, List<LeaderAssignment>> leaders,
            Labels labels) {
        FrozenRow row(Target target) {
            Place place = target.place();
            return new FrozenRow(
                    target.number(),
                    place.part(),
                    place.partTitle(),
                    place.group(),
                    place.subgroup(),
                    target.text(),
                    target.due(),
                    numbers.getOrDefault(target.id(), List.of()).stream()
                            .map(FrozenNumber::of)
                            .toList(),
                    names(target, AssignmentRole.LEADER, leaders.getOrDefault(target.id(), List.of())),
                    names(target, AssignmentRole.LEAD, inRole(target, AssignmentRole.LEAD)),
                    names(target, AssignmentRole.SUPPORT, inRole(target, AssignmentRole.SUPPORT)));
        }

        private List<UnitAssignment> inRole(Target target, AssignmentRole role) {
            return units.getOrDefault(target.id(), List.of()).stream()
                    .filter(each -> each.role() == role)
                    .toList();
        }

        private List<FrozenName> names(Target target, AssignmentRole role, List<? extends Assigned> assigned) {
            Stream<FrozenName> known = assigned.stream().map(each -> new FrozenName(each.who(), labels.of(each.who())));
            Stream<FrozenName> open = target.unsettled().names(role).stream().map(name -> new FrozenName(null, name));
            return Stream.concat(known, open).toList();
        }
    }
}
