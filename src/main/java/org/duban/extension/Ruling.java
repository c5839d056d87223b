package org.duban.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who decided about a request, when and why.
 *
 * @param until the new day, where it was granted
 */
@Embeddable
record Ruling(
        @Column(name = "granted") @Nullable LocalDate until,
        @Column(name = "note") @Nullable String note,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_on") LocalDate on,
        @Column(name = "decided_at") Instant at) {
    Ruling until(LocalDate day) {
        return new Ruling(day, note, by, on, at);
    }
}
