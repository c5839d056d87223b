package org.duban.organization;

import java.util.List;
import java.util.UUID;
import org.duban.shared.UseCase;

/** Moves a unit a step in the protocol order. */
@UseCase
class MoveUnit {
    private final Units units;

    MoveUnit(Units units) {
        this.units = units;
    }

    void execute(UUID id, Step step) {
        List<Unit> moved = step.move(units.get(id), units.findAllByOrderByPosition());
        for (int position = 0; position < moved.size(); position++) {
            moved.get(position).moveTo(position);
        }
        units.saveAll(moved);
    }
}
