package org.duban.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is entered about a unit.
 *
 * @param aliases one a line
 * @param members the units of a group; none for a plain unit
 * @param from since when its names and members are these; since ever where absent
 * @param version of the unit that the form was made from; 0 for a new one
 */
record UnitForm(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 50) @Nullable String shortName,
        @Size(max = 1000) @Nullable String aliases,
        @Nullable List<UUID> members,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @Nullable Long version) {
    static UnitForm empty() {
        return new UnitForm("", null, null, List.of(), null, 0L);
    }

    static UnitForm of(Unit unit) {
        return new UnitForm(
                unit.name(),
                unit.shortName(),
                String.join("\n", unit.aliases()),
                List.copyOf(unit.openMembers()),
                null,
                unit.version());
    }

    long basis() {
        return version == null ? 0 : version;
    }

    UnitEntry entry() {
        List<String> lines = aliases == null ? List.of() : aliases.lines().toList();
        return UnitEntry.of(name, shortName, lines, members == null ? List.of() : members, from);
    }
}
