package org.duban.reading.fact;

import org.duban.reading.DocumentKind;
import org.duban.reading.Level;
import org.jspecify.annotations.Nullable;

/** What a document is, as it or its plain context says; null where it says nothing. */
public record Facts(
        DocumentKind kind,
        @Nullable String place,
        @Nullable Level level,
        @Nullable Integer year,
        @Nullable String title) {}
