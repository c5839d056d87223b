package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the directory shows it; members by name. */
record UnitView(UUID id, String name, @Nullable String shortName, List<String> aliases, List<String> members) {
    static List<UnitView> listOf(List<Unit> units, LocalDate day) {
        return units.stream().map(unit -> of(unit, units, day)).toList();
    }

    static UnitView of(Unit unit, List<Unit> all, LocalDate day) {
        Set<UUID> inside = unit.membersOn(day);
        List<String> members = all.stream()
                .filter(each -> inside.contains(each.id()))
                .map(Unit::name)
                .toList();
        return new UnitView(unit.id(), unit.name(), unit.shortName(), unit.aliases(), members);
    }
}
