package org.duban.intake;

import java.util.UUID;
import org.duban.report.DraftTargets;
import org.duban.report.ImportedAlready;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.duban.shared.UseCase;

/** Makes a draft one of another year. */
@UseCase
class MoveToYear {
    private final DraftTargets drafts;
    private final Reports reports;

    MoveToYear(DraftTargets drafts, Reports reports) {
        this.drafts = drafts;
        this.reports = reports;
    }

    /** @throws ImportedAlready where the same bytes are there for that year */
    void execute(UUID id, int year) {
        Report report = drafts.open(id);
        reports.refuseSecond(year, report);
        report.moveTo(year);
    }
}
