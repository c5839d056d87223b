package org.duban.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.organization.Unit;

/** Which units lead targets, and of a group that leads, its members of a day. */
public final class Leads {
    private final Map<UUID, List<UUID>> led;
    private final Map<UUID, Unit> units;

    Leads(Collection<UnitAssignment> assignments, Map<UUID, Unit> units) {
        this.units = units;
        this.led = assignments.stream()
                .filter(each -> each.role() == AssignmentRole.LEAD)
                .collect(groupingBy(UnitAssignment::target, mapping(UnitAssignment::unit, toList())));
    }

    /** Those of one target in their order; a unit that came to an end stays until its tasks are handed over. */
    public List<Answering> of(UUID target, LocalDate day) {
        Map<UUID, Set<UUID>> speakers = new LinkedHashMap<>();
        for (UUID lead : led.getOrDefault(target, List.of())) {
            members(lead, day).forEach(unit -> {
                Set<UUID> names = speakers.computeIfAbsent(unit, each -> new HashSet<>());
                names.add(unit);
                names.add(lead);
            });
        }
        return speakers.entrySet().stream()
                .map(each -> new Answering(each.getKey(), each.getValue()))
                .toList();
    }

    private Set<UUID> members(UUID lead, LocalDate day) {
        Unit unit = units.get(lead);
        Set<UUID> members = unit == null ? Set.of() : unit.membersOn(day);
        return members.isEmpty() ? Set.of(lead) : members;
    }
}
