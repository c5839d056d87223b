package org.duban.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duban.account.Viewer;
import org.duban.organization.Unit;
import org.duban.organization.Units;
import org.duban.progress.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the desk at which a person may sit. */
@Component
public class Desks {
    private final Units units;
    private final Clock clock;

    Desks(Units units, Clock clock) {
        this.clock = clock;
        this.units = units;
    }

    /** One's own unit's; for the supervision section that of the unit asked for; empty where there is none. */
    public Optional<Desk> of(Viewer viewer, @Nullable UUID asked) {
        UUID unit = asked != null && viewer.supervises() ? asked : viewer.unit();
        if (unit == null) {
            return Optional.empty();
        }
        List<Unit> all = units.findAllByOrderByPosition();
        return all.stream()
                .filter(each -> each.id().equals(unit))
                .map(each -> new Desk(unit, each.label(), groups(all, unit), as(viewer, unit)))
                .findFirst();
    }

    private Set<UUID> groups(List<Unit> all, UUID unit) {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .filter(each -> each.id().equals(unit) || each.membersOn(today).contains(unit))
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private static Author.As as(Viewer viewer, UUID unit) {
        return unit.equals(viewer.unit()) ? Author.As.of(viewer) : Author.As.SECTION;
    }
}
