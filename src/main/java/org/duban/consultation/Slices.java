package org.duban.consultation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.organization.Directories;
import org.duban.organization.Directory;
import org.duban.organization.Unit;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.shared.NotFound;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/** Cuts the year's table into what each unit leads or supports, by itself or as a member of a group. */
@Component
class Slices {
    private final Targets targets;
    private final UnitAssignments assignments;
    private final Directories directories;
    private final Clock clock;

    Slices(Targets targets, UnitAssignments assignments, Directories directories, Clock clock) {
        this.targets = targets;
        this.assignments = assignments;
        this.directories = directories;
        this.clock = clock;
    }

    /** Every unit that works today in protocol order, with its rows; one without a row has an empty slice. */
    Map<Unit, List<Target>> all(int year) {
        LocalDate today = LocalDate.now(clock);
        Directory directory = directories.current();
        List<Target> table = targets.findByYearAndCancelledFalseOrderByNumber(year);
        Map<UUID, Set<UUID>> answering = answering(table);
        Map<Unit, List<Target>> slices = new LinkedHashMap<>();
        directory.unitsOn(today).stream()
                .filter(unit -> !unit.isGroup())
                .forEach(unit -> slices.put(unit, rows(table, answering, withGroups(unit, directory, today))));
        return slices;
    }

    /** The rows of one unit. */
    List<Target> of(int year, UUID unit) {
        return all(year).entrySet().stream()
                .filter(each -> each.getKey().id().equals(unit))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    /** @throws NotFound where the unit's slice has no such row */
    Target row(int year, int number, UUID unit) {
        return of(year, unit).stream()
                .filter(target -> target.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<UUID, Set<UUID>> answering(List<Target> table) {
        return assignments
                .findByTargetInOrderByPosition(table.stream().map(Target::id).toList())
                .stream()
                .collect(groupingBy(UnitAssignment::target, mapping(UnitAssignment::unit, toSet())));
    }

    private static Set<UUID> withGroups(Unit unit, Directory directory, LocalDate today) {
        return directory.units().stream()
                .filter(each ->
                        each.id().equals(unit.id()) || each.membersOn(today).contains(unit.id()))
                .map(Unit::id)
                .collect(toSet());
    }

    private static List<Target> rows(List<Target> table, Map<UUID, Set<UUID>> answering, Set<UUID> units) {
        return table.stream()
                .filter(target ->
                        answering.getOrDefault(target.id(), Set.of()).stream().anyMatch(units::contains))
                .toList();
    }
}
