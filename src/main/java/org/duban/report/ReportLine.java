package org.duban.report;

import java.time.Instant;
import java.util.UUID;
import org.duban.reading.DocumentKind;
import org.jspecify.annotations.Nullable;

/** One report in the list of a district's reports. */
public record ReportLine(
        UUID id,
        int year,
        DocumentKind kind,
        Report.Status status,
        @Nullable String title,
        String fileName,
        String importedBy,
        Instant importedAt,
        long sections,
        long targets) {
    /** The title, or the file's name where the document has none. */
    public String label() {
        return title == null || title.isBlank() ? fileName : title;
    }

    public boolean isWithdrawn() {
        return status == Report.Status.WITHDRAWN;
    }
}
