package org.duban.target;

import java.util.List;
import java.util.UUID;
import org.duban.report.Glossary;
import org.duban.roster.AssignmentRole;
import org.jspecify.annotations.Nullable;

/**
 * One target as its page shows it.
 *
 * @param words its text, with the terms that its documents explain
 * @param previous the number before it that the viewer may see; likewise {@code next}
 */
record TargetPage(
        int year,
        int number,
        Place place,
        String text,
        List<Glossary.Run> words,
        @Nullable String due,
        boolean cancelled,
        long version,
        List<Source> sources,
        List<IndicatorView> indicators,
        List<RoleView> roles,
        @Nullable Integer previous,
        @Nullable Integer next) {
    /** A document that promises it, and its words there. */
    record Source(UUID report, UUID proposed, String title, List<Marking.Words> words) {}

    /** Who answers in a role, and what is still to be said about it. */
    record RoleView(
            AssignmentRole role,
            List<Somebody> assigned,
            List<String> open,
            boolean inherited,
            boolean lost,
            boolean carried) {}

    /** A unit or post under the name that the table prints. */
    record Somebody(UUID id, String label) {}
}
