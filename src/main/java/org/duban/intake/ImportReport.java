package org.duban.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.district.Districts;
import org.duban.district.NoSuchDistrict;
import org.duban.reading.DocumentReader;
import org.duban.reading.NotReadable;
import org.duban.reading.ReadDocument;
import org.duban.report.ImportRefused;
import org.duban.report.ImportedAlready;
import org.duban.report.KeepReport;
import org.duban.report.Reports;
import org.duban.report.Upload;
import org.duban.shared.UseCase;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Imports a document into the current district as a draft. It is read outside of the transaction, which so stays short. */
@UseCase
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ImportReport {
    private final DocumentReader reader = new DocumentReader();
    private final KeepReport keepReport;
    private final Reports reports;
    private final Districts districts;
    private final CurrentDistrict currentDistrict;
    private final Clock clock;

    ImportReport(
            KeepReport keepReport, Reports reports, Districts districts, CurrentDistrict currentDistrict, Clock clock) {
        this.keepReport = keepReport;
        this.reports = reports;
        this.districts = districts;
        this.currentDistrict = currentDistrict;
        this.clock = clock;
    }

    /**
     * @param by the name of the person who imports
     * @return the id of the draft
     * @throws ImportRefused where the bytes cannot be read, may not be kept, or are there already; nothing is kept then
     * @throws NoSuchDistrict where no division has the code of the current district
     */
    public UUID execute(Upload upload, String by) {
        districts.get(currentDistrict.resolveCurrentTenantIdentifier());
        ReadDocument document = read(upload);
        SecretMarked.refuse(document.source());
        int year = year(upload, document);
        refuseSecond(upload, year);
        try {
            return keepReport.execute(upload, document, year, by);
        } catch (DataIntegrityViolationException e) {
            // of two that import the same bytes at once, the second one meets the unique index
            refuseSecond(upload, year);
            throw e;
        }
    }

    private ReadDocument read(Upload upload) {
        try {
            return reader.read(upload.content(), upload.fileName());
        } catch (NotReadable e) {
            throw new Unreadable(e.reason());
        }
    }

    /** What the person says goes before what the document says; a document that says nothing is of this year. */
    private int year(Upload upload, ReadDocument document) {
        Integer said = upload.year() == null ? document.year() : upload.year();
        return Objects.requireNonNullElseGet(said, () -> LocalDate.now(clock).getYear());
    }

    private void refuseSecond(Upload upload, int year) {
        reports.findSame(year, upload.sha256()).ifPresent(first -> {
            throw new ImportedAlready(first.id());
        });
    }
}
