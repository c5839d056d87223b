package org.duban.draft;

import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.report.ImportedAlready;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Corrects what the program read about a document: its year, kind, place and title. */
@UseCase
class CorrectReport {
    private final DraftTargets drafts;
    private final Reports reports;

    CorrectReport(DraftTargets drafts, Reports reports) {
        this.drafts = drafts;
        this.reports = reports;
    }

    /** @throws ImportedAlready where the same bytes are there for the corrected year */
    void execute(UUID id, ReportForm form) {
        Report report = drafts.open(id);
        ChangedMeanwhile.unlessSame(form.version(), report.version());
        reports.refuseSecond(form.year(), report);
        report.correct(form.year(), form.kind(), form.place(), form.title());
    }
}
