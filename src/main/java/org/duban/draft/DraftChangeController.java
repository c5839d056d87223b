package org.duban.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects what was read about a document as a whole, and the titles of its sections. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}")
class DraftChangeController {
    private static final String BACK = "redirect:/{code}/reports/{report}";

    private final CorrectReport correctReport;
    private final RenameSection renameSection;

    DraftChangeController(CorrectReport correctReport, RenameSection renameSection) {
        this.correctReport = correctReport;
        this.renameSection = renameSection;
    }

    @PostMapping("/facts")
    String correct(@PathVariable UUID report, @Valid ReportForm form, RedirectAttributes flash) {
        correctReport.execute(report, form);
        flash.addFlashAttribute("saved", "report.saved");
        return BACK;
    }

    @PostMapping("/sections/{section}")
    String rename(
            @PathVariable UUID report,
            @PathVariable UUID section,
            @RequestParam long version,
            @RequestParam @NotBlank @Size(max = 500) String title) {
        renameSection.execute(report, section, version, title.strip());
        return BACK + "#h-" + section;
    }
}
