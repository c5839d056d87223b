package org.duban.intake;

import java.net.URI;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.reading.DocumentKind;
import org.duban.report.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports a document, and says what was read out of it. */
@RestController
@ForSupervisors
@RequestMapping(path = "/api/{code:\\d{6}}/{year:\\d{4}}/reports", produces = MediaType.APPLICATION_JSON_VALUE)
class ReportApi {
    private final ImportReport importReport;
    private final Readings readings;

    ReportApi(ImportReport importReport, Readings readings) {
        this.importReport = importReport;
        this.readings = readings;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Imported> importFile(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            Viewer viewer) {
        Upload upload = new Upload(ImportForm.bytes(file), file.getOriginalFilename(), kind, year);
        UUID id = importReport.execute(upload, viewer.name());
        URI location = URI.create("/api/%s/%d/reports/%s".formatted(code, year, id));
        return ResponseEntity.created(location).body(readings.imported(id));
    }

    @GetMapping("/{report}")
    Reading show(@PathVariable int year, @PathVariable UUID report) {
        return readings.reading(year, report);
    }
}
