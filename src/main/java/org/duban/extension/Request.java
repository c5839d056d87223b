package org.duban.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who asks for how much time, and why.
 *
 * @param on the day of asking in the office's time
 */
@Embeddable
record Request(
        @Column(name = "unit_id") UUID unit,
        @Column(name = "wanted") LocalDate until,
        @Column(name = "reason") String reason,
        @Column(name = "asked_by") String by,
        @Column(name = "asked_on") LocalDate on,
        @Column(name = "asked_at") Instant at) {}
