package org.duban.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a unit has against a row, and what it proposes instead. */
record Objection(
        @NotNull About about,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 2000) String proposal) {}
