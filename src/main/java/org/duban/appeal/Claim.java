package org.duban.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a unit objects.
 *
 * @param right what it holds to be right
 * @param on the day in the office's time
 */
@Embeddable
record Claim(
        @Column(name = "unit_id") UUID unit,
        @Column(name = "words") String words,
        @Column(name = "claim") String right,
        @Column(name = "raised_by") String by,
        @Column(name = "raised_on") LocalDate on) {}
