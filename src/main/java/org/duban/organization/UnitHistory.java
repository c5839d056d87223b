package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit was and came from, for its page.
 *
 * @param memberships who belonged to the group at a time that has a beginning or an end
 * @param predecessors those that were merged or split into it
 */
record UnitHistory(
        UUID id,
        List<FormerName> names,
        List<Dated> memberships,
        List<Dated> predecessors,
        @Nullable Ended end) {
    /** A unit by its name, and from when until when. */
    record Dated(
            String name, @Nullable LocalDate from, @Nullable LocalDate until) {}

    static UnitHistory of(Unit unit, Directory directory) {
        return new UnitHistory(
                unit.id(),
                unit.former(),
                unit.members().stream()
                        .filter(each -> each.from() != null || each.until() != null)
                        .map(each -> new Dated(name(directory, each.unit()), each.from(), each.until()))
                        .toList(),
                directory.predecessors(unit.id()).stream()
                        .map(each -> new Dated(
                                each.name(),
                                each.succession().map(Succession::on).orElse(null),
                                null))
                        .toList(),
                Ended.of(unit, directory.units()).orElse(null));
    }

    private static String name(Directory directory, UUID id) {
        return directory.unit(id).map(Unit::name).orElse("");
    }
}
