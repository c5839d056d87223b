package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the directory shows it on a day; others by name.
 *
 * @param former what it was called before
 * @param group whether it is a group; its members are those of the day
 * @param end how it came to an end; null while it works
 */
record UnitView(
        UUID id,
        String name,
        @Nullable String shortName,
        List<String> aliases,
        List<FormerName> former,
        boolean group,
        List<String> members,
        @Nullable Ended end) {
    static List<UnitView> listOf(List<Unit> units, LocalDate day) {
        return units.stream().map(unit -> of(unit, units, day)).toList();
    }

    static UnitView of(Unit unit, List<Unit> all, LocalDate day) {
        return new UnitView(
                unit.id(),
                unit.name(),
                unit.shortName(),
                unit.aliases(),
                unit.former(),
                unit.isGroup(),
                names(all, unit.membersOn(day)),
                Ended.of(unit, all).orElse(null));
    }

    private static List<String> names(List<Unit> all, Set<UUID> wanted) {
        return all.stream()
                .filter(each -> wanted.contains(each.id()))
                .map(Unit::name)
                .toList();
    }
}
