package org.duban.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.extension.DueDay;
import org.duban.light.Pace;
import org.duban.plan.PlanLine;
import org.duban.roster.UnitAssignment;
import org.duban.rulebook.Rules;
import org.duban.target.Indicator;
import org.duban.target.Target;

/**
 * All that was read of many targets at once, from which their track records are put together.
 *
 * @param promised the numbers of the targets
 * @param family the numbers that are one promise with one of those
 * @param beside the numbers that one of those is held against
 * @param named by target
 */
record Gathering(
        Rules rules,
        Map<UUID, DueDay> dueDays,
        Map<UUID, List<Indicator>> promised,
        List<Indicator> family,
        Map<UUID, Indicator> beside,
        Map<UUID, Pace> paces,
        Map<UUID, List<Accepted>> reported,
        Map<UUID, Set<UUID>> named) {
    static Map<UUID, Pace> paces(Collection<PlanLine> lines) {
        return lines.stream().collect(toMap(PlanLine::indicator, Gathering::pace));
    }

    private static Pace pace(PlanLine line) {
        return switch (line.kind()) {
            case STRAIGHT -> Pace.STRAIGHT;
            case BY_UNIT, SEASONAL -> new Pace(line.values(), false);
            case BY_MILESTONES -> new Pace(List.of(), true);
        };
    }

    static Map<UUID, DueDay> dueDays(Map<Target, DueDay> days) {
        return days.entrySet().stream().collect(toMap(each -> each.getKey().id(), Map.Entry::getValue));
    }

    static Map<UUID, Set<UUID>> named(Collection<UnitAssignment> assignments) {
        return assignments.stream().collect(groupingBy(UnitAssignment::target, mapping(UnitAssignment::unit, toSet())));
    }

    TrackRecord record(UUID target) {
        List<Indicator> own = promised.getOrDefault(target, List.of());
        Kinship kinship = new Kinship(own, family);
        List<Accepted> updates = Stream.concat(Stream.of(target), kinship.targets())
                .distinct()
                .flatMap(each -> reported.getOrDefault(each, List.of()).stream())
                .filter(update -> update.target().equals(target) || kinship.isMeant(update))
                .toList();
        Pledge pledge = Pledge.of(dueDays.getOrDefault(target, DueDay.UNKNOWN), own, paces);
        return new TrackRecord(rules, pledge, new Heard(updates, kinship, named), others(own));
    }

    private Map<UUID, Figures> others(List<Indicator> own) {
        Map<UUID, Figures> others = new HashMap<>();
        own.forEach(each -> Optional.ofNullable(each.yardstick().other())
                .map(beside::get)
                .ifPresent(other -> others.put(each.id(), figures(other))));
        return others;
    }

    private Figures figures(Indicator other) {
        Kinship kinship = new Kinship(List.of(other), List.of());
        return new Heard(reported.getOrDefault(other.target(), List.of()), kinship, named).of(other);
    }
}
