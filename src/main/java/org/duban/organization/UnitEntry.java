package org.duban.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the directory is to say of a unit, trimmed of blanks and empty names.
 *
 * @param from since when its names and members are to be these; since ever where absent
 */
record UnitEntry(
        UnitName name,
        List<String> aliases,
        List<UUID> members,
        @Nullable LocalDate from) {
    static UnitEntry of(
            String name,
            @Nullable String shortName,
            List<String> aliases,
            List<UUID> members,
            @Nullable LocalDate from) {
        String trimmed = shortName == null ? "" : shortName.strip();
        List<String> others = aliases.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        UnitName words = new UnitName(name.strip(), trimmed.isEmpty() ? null : trimmed);
        return new UnitEntry(words, others, List.copyOf(members), from);
    }

    /** All the names that documents may print for it. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name.full(), name.label()), aliases.stream());
    }
}
