package org.duban.organization;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.shared.Folded;
import org.jspecify.annotations.Nullable;

/** What a unit is called: its full name and, where it has one, its short name. */
public record UnitName(String full, @Nullable String brief) {
    /** The one that tables print: the short one where there is one. */
    public String label() {
        return brief == null ? full : brief;
    }

    Set<Folded> folded() {
        return Stream.of(full, label()).map(Folded::of).collect(Collectors.toSet());
    }
}
