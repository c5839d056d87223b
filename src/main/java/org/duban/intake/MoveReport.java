package org.duban.intake;

import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.district.CurrentDistrict;
import org.duban.report.ImportRights;
import org.duban.report.ImportedAlready;
import org.duban.report.Originals;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.duban.report.Upload;
import org.duban.shared.UseCase;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a draft to the district and the year that it is for. In another district its document is imported, and withdrawn here;
 * each district has its own transaction.
 */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MoveReport {
    private final Reports reports;
    private final Originals originals;
    private final ImportReport importReport;
    private final WithdrawReport withdrawReport;
    private final MoveToYear moveToYear;
    private final CurrentDistrict currentDistrict;
    private final ImportRights rights;

    MoveReport(
            Reports reports,
            Originals originals,
            ImportReport importReport,
            WithdrawReport withdrawReport,
            MoveToYear moveToYear,
            CurrentDistrict currentDistrict,
            ImportRights rights) {
        this.reports = reports;
        this.originals = originals;
        this.importReport = importReport;
        this.withdrawReport = withdrawReport;
        this.moveToYear = moveToYear;
        this.currentDistrict = currentDistrict;
        this.rights = rights;
    }

    /**
     * @param to the code of the other district
     * @return the id of the draft there
     * @throws ImportedAlready where the same bytes are there for that year
     * @throws AccessDeniedException where the person is no supervisor there
     */
    UUID execute(UUID id, String to, int year, Viewer person) {
        if (to.equals(person.district())) {
            moveToYear.execute(id, year);
            return id;
        }
        if (!rights.in(to, person)) {
            throw new AccessDeniedException("no supervisor there");
        }
        Report report = reports.get(id);
        report.requireDraft();
        Upload upload = new Upload(originals.get(id).content(), report.file().name(), report.kind(), year);
        UUID moved = currentDistrict.within(to, () -> importReport.execute(upload, person.name()));
        withdrawReport.execute(id);
        return moved;
    }
}
