package org.duban.organization;

import org.duban.shared.UseCase;

/** Adds a unit or a group at the end of the protocol order. */
@UseCase
class AddUnit {
    private final Units units;
    private final Names names;

    AddUnit(Units units, Names names) {
        this.units = units;
        this.names = names;
    }

    /** @throws NameTaken where the directory has the name */
    Unit execute(UnitEntry entry) {
        Unit unit = new Unit(entry.name().full(), entry.name().brief(), entry.aliases(), (int) units.count());
        unit.gather(entry.members(), entry.from());
        names.check(entry, unit.id());
        return units.save(unit);
    }
}
