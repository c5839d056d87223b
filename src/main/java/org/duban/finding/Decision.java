package org.duban.finding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about a finding.
 *
 * @param reason needed for {@link Outcome#DIFFERENT} only
 * @param version of what was decided before; null where the person saw no decision
 */
record Decision(
        @NotNull Outcome outcome,
        @Size(max = 500) @Nullable String reason,
        @Nullable Long version) {
    String why() {
        return reason == null ? "" : reason.strip();
    }
}
