package org.duban.organization;

import java.util.UUID;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Changes the names of a unit and the members of a group. */
@UseCase
class ChangeUnit {
    private final Units units;
    private final Names names;

    ChangeUnit(Units units, Names names) {
        this.units = units;
        this.names = names;
    }

    /**
     * @param version that the change was made from
     * @throws ChangedMeanwhile where it is no longer the current one
     * @throws NameTaken where another unit has the name
     */
    void execute(UUID id, UnitEntry entry, long version) {
        Unit unit = units.get(id);
        ChangedMeanwhile.unlessSame(version, unit.version());
        names.check(entry, id);
        unit.rename(entry.name(), entry.aliases(), entry.from());
        unit.gather(entry.members(), entry.from());
        units.save(unit);
    }
}
