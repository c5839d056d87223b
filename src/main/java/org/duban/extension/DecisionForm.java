package org.duban.extension;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the section decides about a request.
 *
 * @param until the new day; what was asked for where absent
 * @param note needed where it is refused
 */
record DecisionForm(
        boolean granted,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,

        @NotNull @Size(max = 1000) String note,
        long version) {
    @Nullable String reason() {
        return note.isBlank() ? null : note.strip();
    }
}
