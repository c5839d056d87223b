package org.duban.intake;

import java.util.UUID;
import org.duban.report.Reports;
import org.duban.shared.UseCase;

/** Takes a draft out of the way; it is kept and can be restored. */
@UseCase
class WithdrawReport {
    private final Reports reports;

    WithdrawReport(Reports reports) {
        this.reports = reports;
    }

    void execute(UUID id) {
        reports.getForChange(id).withdraw();
    }
}
