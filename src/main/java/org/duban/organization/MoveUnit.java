package org.duban.organization;

import java.util.List;
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
        List<Unit> moved = ProtocolOrder.moved(units.findAllByOrderByPosition(), units.get(id), place);
        for (int position = 0; position < moved.size(); position++) {
            moved.get(position).moveTo(position);
        }
        units.saveAll(moved);
    }
}
