package org.duban.organization;

import java.util.Map;
import java.util.UUID;
import org.duban.shared.UseCase;

/** Moves a unit to a place in the protocol order. */
@UseCase
class MoveUnit {
    private final Units units;

    MoveUnit(Units units) {
        this.units = units;
    }

    /** @param place from 1; beyond an end of the list it is that end */
    void execute(UUID id, int place) {
        units.saveAll(
                ProtocolOrder.place(units.findAllByOrderByPosition(), Map.of(units.get(id), place), Unit::moveTo));
    }
}
