package org.duban.report;

import java.time.Clock;
import java.util.UUID;
import org.duban.reading.ReadDocument;
import org.duban.shared.UseCase;

/** Keeps a document that was read: its bytes, its text and the draft of its targets, all or nothing. */
@UseCase
public class KeepReport {
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

    /** @return the id of the draft */
    public UUID execute(Upload upload, ReadDocument document, int year, String by) {
        Report report = reports.save(new Report(document, upload, year, by, clock.instant()));
        originals.save(new Original(report.id(), upload.content()));
        texts.save(new ReportText(report.id(), document));
        Draft draft = new Draft(report.id(), document);
        sections.saveAll(draft.sections());
        targets.saveAll(draft.targets());
        return report.id();
    }
}
