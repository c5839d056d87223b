package org.duban.assignment;

import java.util.List;
import java.util.stream.Stream;
import org.duban.roster.AssignmentRole;
import org.duban.roster.NameBook;
import org.jspecify.annotations.Nullable;

/** Who is to answer for a target, by name or alias; what is null stays as it is, what is empty is cleared. */
record Responsible(
        @Nullable List<String> leaders,
        @Nullable List<String> lead,
        @Nullable List<String> support) {
    @Nullable List<String> names(AssignmentRole role) {
        return switch (role) {
            case LEADER -> leaders;
            case LEAD -> lead;
            case SUPPORT -> support;
        };
    }

    /** The roles of which anything is said. */
    List<AssignmentRole> roles() {
        return Stream.of(AssignmentRole.values())
                .filter(role -> names(role) != null)
                .toList();
    }

    List<String> unknown(NameBook book) {
        return roles().stream()
                .flatMap(role -> book.unknown(role, named(role)).stream())
                .distinct()
                .toList();
    }

    List<String> named(AssignmentRole role) {
        List<String> names = names(role);
        return names == null ? List.of() : names;
    }
}
