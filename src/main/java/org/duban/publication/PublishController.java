package org.duban.publication;

import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.report.Doubts;
import org.duban.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks before a draft is published, and publishes it. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{id}/publish")
class PublishController {
    private final PublishPages pages;
    private final PublishReport publishReport;
    private final Reports reports;
    private final Doubts doubts;

    PublishController(PublishPages pages, PublishReport publishReport, Reports reports, Doubts doubts) {
        this.pages = pages;
        this.publishReport = publishReport;
        this.reports = reports;
        this.doubts = doubts;
    }

    @GetMapping
    String ask(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long revision,
            Viewer viewer,
            Model model) {
        model.addAttribute("plan", pages.page(id, revision));
        model.addAttribute("doubts", doubts.about(reports.get(id), viewer));
        return "publication/publish";
    }

    @PostMapping
    String publish(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes attributes) {
        publishReport.execute(id, new PublishForm(fields).choices());
        attributes.addAttribute("year", reports.get(id).year());
        attributes.addFlashAttribute("saved", "target.published");
        return "redirect:/{code}/{year}";
    }
}
