package org.duban.table;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a target stands in the table: the annex, and the one or two columns of its name. */
public record Place(
        int part,
        @Nullable String partTitle,
        @Nullable String group,
        @Nullable String subgroup) {
    boolean sameGroup(Place other) {
        return part == other.part && Objects.equals(group, other.group);
    }

    boolean sameSubgroup(Place other) {
        return sameGroup(other) && Objects.equals(subgroup, other.subgroup);
    }

    /** Both columns in one line; empty where there is neither. */
    String section() {
        return Stream.of(group, subgroup).filter(Objects::nonNull).collect(Collectors.joining(" / "));
    }
}
