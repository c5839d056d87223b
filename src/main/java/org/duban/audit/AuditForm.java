package org.duban.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which entries a person asks for; what is left out is not asked about.
 *
 * @param kind the simple name of an entity
 * @param object the number of a target, the name of a unit, a post or an account, or an id
 */
record AuditForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,

        @Nullable String person,
        @Nullable String kind,
        @Nullable String object) {

    /** The entries of these days (both included), this person and this kind among the given ones. */
    Specification<AuditEntry> among(Specification<AuditEntry> given, ZoneId zone) {
        Specification<AuditEntry> asked = given;
        if (from != null) {
            asked = asked.and(Selection.since(from.atStartOfDay(zone).toInstant()));
        }
        if (until != null) {
            asked = asked.and(
                    Selection.until(until.plusDays(1).atStartOfDay(zone).toInstant()));
        }
        asked = text(person).map(Selection::by).map(asked::and).orElse(asked);
        return text(kind).map(List::of).map(Selection::of).map(asked::and).orElse(asked);
    }

    /** The object, if one is asked about. */
    Optional<String> about() {
        return text(object);
    }

    private static Optional<String> text(@Nullable String entered) {
        return Optional.ofNullable(entered).map(String::strip).filter(words -> !words.isEmpty());
    }
}
