package org.duban.roster;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.springframework.stereotype.Component;

/** Reads which units lead targets of the current district, for many at once. */
@Component
public class LeadUnits {
    private final UnitAssignments assignments;
    private final Units units;

    LeadUnits(UnitAssignments assignments, Units units) {
        this.assignments = assignments;
        this.units = units;
    }

    public Leads of(Collection<UUID> targets) {
        return new Leads(
                assignments.findByTargetInOrderByPosition(targets),
                units.findAllByOrderByPosition().stream().collect(toMap(Unit::id, Function.identity())));
    }
}
