package org.duban.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.roster.Assigned;
import org.duban.roster.AssignmentRole;
import org.duban.roster.Labels;
import org.duban.roster.LeaderAssignments;
import org.duban.roster.UnitAssignments;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Reads a year's table as the export prints it: a past year's with the holders of its last day. */
@Component
class CurrentTables {
    private final Targets targets;
    private final UnitAssignments units;
    private final LeaderAssignments leaders;
    private final Directories directories;
    private final Clock clock;

    CurrentTables(
            Targets targets, UnitAssignments units, LeaderAssignments leaders, Directories directories, Clock clock) {
        this.targets = targets;
        this.units = units;
        this.leaders = leaders;
        this.directories = directories;
        this.clock = clock;
    }

    CurrentTable of(int year) {
        Directory directory = directories.current();
        LocalDate on = date(year);
        Labels labels = new Labels(directory.units(), directory.posts(), on);
        List<Target> table = targets.findByYearAndCancelledFalseOrderByNumber(year);
        Map<UUID, Map<AssignmentRole, List<UUID>>> assigned = assigned(table);
        Map<Integer, CurrentRow> rows = new TreeMap<>();
        table.forEach(target -> rows.put(
                target.number(), new CurrentRow(target, assigned.getOrDefault(target.id(), Map.of()), labels)));
        return new CurrentTable(rows, directory, on);
    }

    private LocalDate date(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return today.isAfter(end) ? end : today;
    }

    private Map<UUID, Map<AssignmentRole, List<UUID>>> assigned(List<Target> table) {
        List<UUID> ids = table.stream().map(Target::id).toList();
        Map<UUID, Map<AssignmentRole, List<UUID>>> assigned = new HashMap<>();
        leaders.findByTargetInOrderByPosition(ids)
                .forEach(each -> put(assigned, each.target(), AssignmentRole.LEADER, each));
        units.findByTargetInOrderByPosition(ids).forEach(each -> put(assigned, each.target(), each.role(), each));
        return assigned;
    }

    private static void put(
            Map<UUID, Map<AssignmentRole, List<UUID>>> assigned, UUID target, AssignmentRole role, Assigned who) {
        assigned.computeIfAbsent(target, each -> new EnumMap<>(AssignmentRole.class))
                .computeIfAbsent(role, each -> new ArrayList<>())
                .add(who.who());
    }
}
