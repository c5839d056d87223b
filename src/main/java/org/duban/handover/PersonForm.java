package org.duban.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which person follows which in all posts.
 *
 * @param on the first day of the one who takes them
 */
record PersonForm(
        @NotBlank @Size(max = 50) String giver,
        @NotBlank @Size(max = 50) String taker,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @NotNull LocalDate on) {}
