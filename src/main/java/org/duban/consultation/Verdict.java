package org.duban.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the section says to an objection.
 *
 * @param note the reason; only what is adopted as a whole needs none
 */
record Verdict(
        @NotNull Decision decision,
        @Size(max = 1000) @Nullable String note) {
    /** The reason, null where there is none. */
    @Nullable String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
