package org.duban.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.reading.DocumentKind;
import org.duban.report.Doubts;
import org.duban.report.Originals;
import org.duban.report.Reports;
import org.duban.report.SourceFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a report side by side with what was read out of it, and its bytes as they came in. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}")
class DraftReviewController {
    private final Reviews reviews;
    private final Reports reports;
    private final Originals originals;
    private final Doubts doubts;

    DraftReviewController(Reviews reviews, Reports reports, Originals originals, Doubts doubts) {
        this.reviews = reviews;
        this.reports = reports;
        this.originals = originals;
        this.doubts = doubts;
    }

    @GetMapping
    String show(@PathVariable UUID report, Viewer viewer, Model model) {
        model.addAttribute("review", reviews.review(report));
        model.addAttribute("doubts", doubts.about(reports.get(report), viewer));
        model.addAttribute("kinds", DocumentKind.values());
        return "draft/show";
    }

    /** As a download and nothing else: what came from outside is never shown as a page. */
    @GetMapping("/original")
    ResponseEntity<byte[]> original(@PathVariable UUID report) {
        SourceFile file = reports.get(report).file();
        ContentDisposition download =
                ContentDisposition.attachment().filename(file.name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(originals.get(report).content());
    }
}
