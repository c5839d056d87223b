package org.duban.plan;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a year's plan lines a person wants to see.
 *
 * @param q words of the name, or the number of the target; all where blank
 * @param group the heading under which their targets stand; all where blank
 * @param page counts from 1
 */
record LinesFilter(
        @Nullable String q,
        @Nullable String group,
        @Nullable Show show,
        @Nullable Integer page) {
    /** What is special about the lines that are shown. */
    enum Show {
        ALL,
        /** a unit proposes one */
        PROPOSED,
        /** not straight */
        SET,
        /** it does not end at what is promised */
        ASTRAY
    }

    public String words() {
        return Objects.requireNonNullElse(q, "").strip();
    }

    public Show shown() {
        return Objects.requireNonNullElse(show, Show.ALL);
    }

    boolean takes(LineRow row) {
        return isIn(row) && hasWords(row) && isSpecial(row);
    }

    private boolean isIn(LineRow row) {
        return group == null || group.isBlank() || group.equals(row.group());
    }

    private boolean hasWords(LineRow row) {
        return Stream.of(words().split("\\s+"))
                .allMatch(word -> row.name().contains(word)
                        || String.valueOf(row.target()).equals(word));
    }

    private boolean isSpecial(LineRow row) {
        return switch (shown()) {
            case ALL -> true;
            case PROPOSED -> row.proposedBy() != null;
            case SET -> row.kind() != LineKind.STRAIGHT;
            case ASTRAY -> row.astray();
        };
    }
}
