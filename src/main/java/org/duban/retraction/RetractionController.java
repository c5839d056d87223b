package org.duban.retraction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.report.Report;
import org.duban.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what taking a published document back would do, and does it. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{id}/retraction")
class RetractionController {
    private final Reports reports;
    private final Steps steps;
    private final RetractReport retractReport;

    RetractionController(Reports reports, Steps steps, RetractReport retractReport) {
        this.reports = reports;
        this.steps = steps;
        this.retractReport = retractReport;
    }

    @GetMapping
    String ask(@PathVariable UUID id, Model model) {
        Report report = reports.get(id);
        report.requirePublished();
        List<Step> all = steps.of(id);
        model.addAttribute("report", id);
        model.addAttribute("year", report.year());
        model.addAttribute(
                "document",
                Objects.requireNonNullElse(report.title(), report.file().name()));
        model.addAttribute("taken", all.stream().filter(Step::isTaken).toList());
        model.addAttribute("kept", all.stream().filter(step -> !step.isTaken()).toList());
        return "retraction/retraction";
    }

    @PostMapping
    String retract(@PathVariable UUID id, @RequestParam int kept, RedirectAttributes attributes) {
        retractReport.execute(id, kept);
        attributes.addFlashAttribute("saved", "retraction.done");
        return "redirect:/{code}/reports/{id}";
    }
}
