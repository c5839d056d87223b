package org.duban.report;

import java.util.UUID;
import java.util.function.Supplier;
import org.duban.district.CurrentDistrict;
import org.duban.district.Districts;
import org.duban.reading.DocumentReader;
import org.duban.reading.NotReadable;
import org.duban.reading.ReadDocument;
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

    ImportReport(KeepReport keepReport, Reports reports, Districts districts, CurrentDistrict currentDistrict) {
        this.keepReport = keepReport;
        this.reports = reports;
        this.districts = districts;
        this.currentDistrict = currentDistrict;
    }

    /**
     * @param by the name of the person who imports
     * @return the id of the draft
     * @throws ImportRefused where the bytes cannot be read, may not be kept, or are there already; nothing is kept then
     */
    public UUID execute(Upload upload, String by) {
        requireDistrict(currentDistrict.resolveCurrentTenantIdentifier());
        ReadDocument document = read(upload);
        SecretMarked.refuse(document.source());
        return onceOnly(upload, () -> keepReport.execute(upload, document, by));
    }

    private void requireDistrict(String code) {
        if (!districts.existsById(code)) {
            throw new NoSuchDistrict(code);
        }
    }

    private ReadDocument read(Upload upload) {
        try {
            return reader.read(upload.content(), upload.fileName());
        } catch (NotReadable e) {
            throw new Unreadable(e.reason());
        }
    }

    /** Of two that import the same bytes at once, the second one meets the unique index. */
    private UUID onceOnly(Upload upload, Supplier<UUID> keep) {
        try {
            return keep.get();
        } catch (DataIntegrityViolationException e) {
            throw reports.findSameBytes(upload.sha256()).<RuntimeException>map(first -> new ImportedAlready(first.id())).orElse(e);
        }
    }
}
