package org.duban.handover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who gives what to whom.
 *
 * @param from a unit or post of the directory
 * @param to another of the same kind
 * @param year the first year whose table changes
 */
record HandoverForm(
        @NotNull UUID from,
        @NotNull UUID to,
        @Min(1949) @Max(9999) int year) {}
