package org.duban.organization;

import java.util.UUID;
import org.duban.shared.UseCase;

/** Takes the end of a unit back; into its groups it is put again by hand. */
@UseCase
class ReviveUnit {
    private final Units units;

    ReviveUnit(Units units) {
        this.units = units;
    }

    void execute(UUID id) {
        Unit unit = units.get(id);
        unit.revive();
        units.save(unit);
    }
}
