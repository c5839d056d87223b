package org.duban.draft;

import java.time.Instant;
import java.util.UUID;
import org.duban.reading.DocumentKind;
import org.duban.report.Report;
import org.duban.report.SourceFile;
import org.jspecify.annotations.Nullable;

/** The facts about a report that its pages show. */
record ReportView(
        UUID id,
        Report.Status status,
        ReportForm form,
        String fileName,
        String format,
        @Nullable String encoding,
        int size,
        String importedBy,
        Instant importedAt) {
    static ReportView of(Report report) {
        SourceFile file = report.file();
        DocumentKind kind = report.kind();
        return new ReportView(
                report.id(),
                report.status(),
                new ReportForm(report.year(), kind, report.place(), report.title(), report.version()),
                file.name(),
                file.format(),
                file.encoding(),
                file.size(),
                report.importedBy(),
                report.importedAt());
    }

    public boolean isDraft() {
        return status == Report.Status.DRAFT;
    }

    /** The title, or the file's name where the document has none. */
    public String label() {
        return form.title() == null || form.title().isBlank() ? fileName : form.title();
    }
}
