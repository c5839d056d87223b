package org.duban.intake;

import java.util.UUID;
import org.duban.report.ImportedAlready;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.duban.shared.UseCase;

/** Makes a withdrawn report a draft again. */
@UseCase
class RestoreReport {
    private final Reports reports;

    RestoreReport(Reports reports) {
        this.reports = reports;
    }

    /** @throws ImportedAlready where the same bytes have been imported since */
    void execute(UUID id) {
        Report report = reports.getForChange(id);
        reports.refuseSecond(report.year(), report);
        report.restore();
    }
}
