package org.duban.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, when, from where and for which district.
 *
 * @param district 000000 for what belongs to no district
 * @param address the network address; absent for the program's own work
 */
@Embeddable
record Act(
        @Column(name = "district_id") String district,
        Instant at,
        String username,
        @Nullable String address) {}
