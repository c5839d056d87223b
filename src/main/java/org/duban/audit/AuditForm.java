package org.duban.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the audit administrator asks for; what is left out means the last 30 days, anyone and anything. */
record AuditForm(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,

        @Nullable String person,
        @Nullable String entity,
        @Nullable String words) {
    private static final int DAYS = 30;

    AuditFilter filter(LocalDate today) {
        return new AuditFilter(
                from == null ? today.minusDays(DAYS) : from,
                until == null ? today : until,
                text(person),
                text(entity),
                text(words));
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
