package org.duban.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.reading.DocumentKind;
import org.duban.reading.DocumentReader;
import org.duban.report.ImportRefused;
import org.duban.report.ReportLine;
import org.duban.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of a district's reports, and the way in for a new one. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports")
class ReportController {
    private final Reports reports;
    private final ImportReport importReport;

    ReportController(Reports reports, ImportReport importReport) {
        this.reports = reports;
        this.importReport = importReport;
    }

    @ModelAttribute("reports")
    List<ReportLine> reports() {
        return reports.findLines();
    }

    @ModelAttribute("kinds")
    DocumentKind[] kinds() {
        return DocumentKind.values();
    }

    @ModelAttribute("largest")
    int largest() {
        return DocumentReader.LARGEST;
    }

    @GetMapping
    String list(@ModelAttribute("form") ImportForm form) {
        return "intake/list";
    }

    @PostMapping
    String importFile(
            @ModelAttribute("form") ImportForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return "intake/list";
        }
        try {
            UUID id = importReport.execute(form.upload(), viewer.name());
            flash.addFlashAttribute("saved", "report.importedNow");
            return "redirect:/{code}/reports/" + id;
        } catch (ImportRefused refusal) {
            response.setStatus(refusal.status().value());
            model.addAttribute("refusal", refusal);
            return "intake/list";
        }
    }
}
