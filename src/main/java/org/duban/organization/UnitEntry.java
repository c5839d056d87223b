package org.duban.organization;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the directory is to say of a unit, trimmed of blanks and empty names. */
record UnitEntry(String name, @Nullable String shortName, List<String> aliases, List<UUID> members) {
    static UnitEntry of(String name, @Nullable String shortName, List<String> aliases, List<UUID> members) {
        String trimmed = shortName == null ? "" : shortName.strip();
        List<String> others = aliases.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return new UnitEntry(name.strip(), trimmed.isEmpty() ? null : trimmed, others, List.copyOf(members));
    }

    /** All the names that documents may print for it. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), Stream.concat(Stream.ofNullable(shortName), aliases.stream()));
    }
}
