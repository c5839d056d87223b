package org.duban.progress;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the desk at which a person may sit. */
@Component
class Desks {
    private final Units units;

    Desks(Units units) {
        this.units = units;
    }

    /** One's own unit's; for the supervision section that of the unit asked for; empty where there is none. */
    Optional<Desk> of(Viewer viewer, @Nullable UUID asked) {
        UUID unit = asked != null && viewer.supervises() ? asked : viewer.unit();
        if (unit == null) {
            return Optional.empty();
        }
        List<Unit> all = units.findAllByOrderByPosition();
        return all.stream()
                .filter(each -> each.id().equals(unit))
                .map(each -> desk(each, all, !unit.equals(viewer.unit())))
                .findFirst();
    }

    private static Desk desk(Unit unit, List<Unit> all, boolean onBehalf) {
        return new Desk(
                unit.id(),
                unit.label(),
                all.stream()
                        .filter(each -> each.equals(unit) || each.members().contains(unit.id()))
                        .map(Unit::id)
                        .collect(Collectors.toSet()),
                onBehalf);
    }
}
