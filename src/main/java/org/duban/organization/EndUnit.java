package org.duban.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duban.shared.UseCase;

/** Merges a unit into another, splits it into several, or dissolves it; it leaves its groups on that day. */
@UseCase
class EndUnit {
    private final Units units;

    EndUnit(Units units) {
        this.units = units;
    }

    /** @throws CannotSucceed where a successor is the unit itself or does not work on that day */
    void execute(UUID id, Succession succession) {
        Unit unit = units.get(id);
        succession.into().stream()
                .map(units::get)
                .filter(each -> each.id().equals(id) || each.isOverOn(succession.on()))
                .findFirst()
                .ifPresent(each -> {
                    throw new CannotSucceed(each.name());
                });
        unit.end(succession);
        units.save(unit);
        units.findAllByOrderByPosition().stream()
                .filter(each -> each.openMembers().contains(id))
                .forEach(group -> leave(group, unit, succession));
    }

    private void leave(Unit group, Unit unit, Succession succession) {
        List<UUID> others = new ArrayList<>(group.openMembers());
        others.remove(unit.id());
        group.gather(others, succession.on());
        units.save(group);
    }
}
