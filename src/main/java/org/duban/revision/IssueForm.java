package org.duban.revision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The document that a table is issued by, as a person writes it. */
record IssueForm(
        @NotBlank @Size(max = 100) String basisNumber,
        @NotBlank @Size(max = 300) String basisTitle,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate basisDate) {
    static final IssueForm BLANK = new IssueForm("", "", null);

    NewVersion version() {
        return NewVersion.issued(new Basis(basisNumber.strip(), basisTitle.strip(), Objects.requireNonNull(basisDate)));
    }
}
