package org.duban.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.duban.reading.ReadDocument;
import org.duban.shared.UseCase;

/** Keeps a document that was read: its bytes, its text and the draft of its targets, all or nothing. */
@UseCase
class KeepReport {
    private final Reports reports;
    private final Originals originals;
    private final ReportTexts texts;
    private final Sections sections;
    private final ProposedTargets targets;
    private final Clock clock;

    KeepReport(
            Reports reports,
            Originals originals,
            ReportTexts texts,
            Sections sections,
            ProposedTargets targets,
            Clock clock) {
        this.reports = reports;
        this.originals = originals;
        this.texts = texts;
        this.sections = sections;
        this.targets = targets;
        this.clock = clock;
    }

    /**
     * @return the id of the draft
     * @throws ImportedAlready where the same bytes are there for the same year
     */
    UUID execute(Upload upload, ReadDocument document, String by) {
        Report report = new Report(document, upload, year(upload, document), by, clock.instant());
        reports.findSame(report.year(), report.file().sha256()).ifPresent(first -> {
            throw new ImportedAlready(first.id());
        });
        reports.saveAndFlush(report);
        originals.save(new Original(report.id(), upload.content()));
        texts.save(new ReportText(report.id(), document));
        Draft draft = new Draft(report.id(), document);
        sections.saveAll(draft.sections());
        targets.saveAll(draft.targets());
        return report.id();
    }

    /** What the person says goes before what the document says; a document that says nothing is of this year. */
    private int year(Upload upload, ReadDocument document) {
        Integer said = upload.year() == null ? document.year() : upload.year();
        return Objects.requireNonNullElseGet(said, () -> LocalDate.now(clock).getYear());
    }
}
