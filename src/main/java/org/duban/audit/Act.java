package org.duban.audit;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, when and from where.
 *
 * @param at to the microsecond, as the database keeps it
 * @param address the network address; absent for the program's own work
 */
@Embeddable
record Act(Instant at, String username, @Nullable String address) {}
