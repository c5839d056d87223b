package org.duban.publication;

import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.report.Reports;
import org.duban.shared.NotFound;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishing for programs. */
@RestController
@ForSupervisors
class PublishApi {
    private final PublishReport publishReport;
    private final Reports reports;

    PublishApi(PublishReport publishReport, Reports reports) {
        this.publishReport = publishReport;
        this.reports = reports;
    }

    @PostMapping("/api/{code:\\d{6}}/{year:\\d{4}}/reports/{id}/publish")
    Published publish(
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean createUnknown) {
        if (reports.get(id).year() != year) {
            throw new NotFound();
        }
        return publishReport.execute(id, PublishChoices.unasked(createUnknown));
    }
}
