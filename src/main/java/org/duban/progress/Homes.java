package org.duban.progress;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.roster.AssignmentRole;
import org.duban.roster.UnitAssignment;
import org.duban.roster.UnitAssignments;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Target;
import org.duban.target.Targets;
import org.springframework.stereotype.Component;

/**
 * Knows where a promise made in several places is reported: on its parts where all of them are led, else on the first target of the
 * table that somebody leads.
 */
@Component
public class Homes {
    private final Indicators indicators;
    private final Targets targets;
    private final UnitAssignments assignments;

    Homes(Indicators indicators, Targets targets, UnitAssignments assignments) {
        this.indicators = indicators;
        this.targets = targets;
        this.assignments = assignments;
    }

    /** The numbers in the table of the targets on which each figure is reported in place of its own; the others are not in it. */
    public Map<UUID, List<Integer>> of(Collection<Indicator> figures) {
        List<Indicator> family = indicators.findByTwinsIn(
                figures.stream().flatMap(each -> each.twins().stream()).collect(toSet()));
        Map<UUID, Target> led = led(family.stream().map(Indicator::target).collect(toSet()));
        Map<UUID, List<Integer>> homes = new HashMap<>();
        figures.stream().filter(each -> !each.partial()).forEach(each -> {
            List<Integer> home = home(
                    family.stream()
                            .filter(other -> other.twins().equals(each.twins()))
                            .toList(),
                    led);
            if (!home.isEmpty() && !home.equals(numbers(Stream.of(each), led))) {
                homes.put(each.id(), home);
            }
        });
        return homes;
    }

    private static List<Integer> home(List<Indicator> promise, Map<UUID, Target> led) {
        List<Indicator> parts = promise.stream().filter(Indicator::partial).toList();
        boolean inParts =
                !parts.isEmpty() && parts.stream().map(Indicator::target).allMatch(led::containsKey);
        return inParts
                ? numbers(parts.stream(), led)
                : numbers(promise.stream().filter(each -> !each.partial()), led).stream()
                        .limit(1)
                        .toList();
    }

    private static List<Integer> numbers(Stream<Indicator> figures, Map<UUID, Target> led) {
        return figures.flatMap(each -> Stream.ofNullable(led.get(each.target())))
                .map(Target::number)
                .distinct()
                .sorted()
                .toList();
    }

    private Map<UUID, Target> led(Set<UUID> ids) {
        Set<UUID> led = assignments.findByTargetInOrderByPosition(ids).stream()
                .filter(each -> each.role() == AssignmentRole.LEAD)
                .map(UnitAssignment::target)
                .collect(toSet());
        return targets.findAllById(led).stream()
                .filter(target -> !target.cancelled())
                .collect(toMap(Target::id, identity()));
    }
}
