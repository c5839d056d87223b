package org.duban.intake;

import java.util.UUID;
import org.duban.reading.DocumentKind;
import org.duban.reading.Level;
import org.duban.report.Report;
import org.jspecify.annotations.Nullable;

/** The interface's answer to an import. */
record Imported(
        UUID id,
        Report.Status status,
        Counts counts,
        @Nullable String place,
        @Nullable Level level,
        int year,
        DocumentKind kind,
        @Nullable String title) {
    /** How much was read; tasks are of a prose report, rows of a table. */
    record Counts(int sections, long tasks, long rows, int indicators, int sentences) {}
}
