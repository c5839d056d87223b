package org.duban.draft;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.reading.DocumentKind;
import org.jspecify.annotations.Nullable;

/** What a person says about a document. */
record ReportForm(
        @Min(1949) @Max(2100) int year,
        @NotNull DocumentKind kind,
        @Size(max = 200) @Nullable String place,
        @Size(max = 500) @Nullable String title,
        long version) {}
