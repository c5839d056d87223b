package org.duban.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An objection as a person writes it. */
record ObjectionForm(
        int round,
        int number,
        @NotNull @Nullable About about,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 2000) String proposal) {
    Objection objection() {
        return new Objection(about == null ? About.OTHER : about, reason, proposal);
    }
}
