package org.duban.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a report as a whole. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}")
class ReportChangeController {
    private static final String BACK = "redirect:/{code}/reports/{report}";

    private final CorrectReport correctReport;
    private final WithdrawReport withdrawReport;
    private final RestoreReport restoreReport;
    private final MoveReport moveReport;
    private final RenameSection renameSection;

    ReportChangeController(
            CorrectReport correctReport,
            WithdrawReport withdrawReport,
            RestoreReport restoreReport,
            MoveReport moveReport,
            RenameSection renameSection) {
        this.correctReport = correctReport;
        this.withdrawReport = withdrawReport;
        this.restoreReport = restoreReport;
        this.moveReport = moveReport;
        this.renameSection = renameSection;
    }

    @PostMapping("/facts")
    String correct(@PathVariable UUID report, @Valid ReportForm form, RedirectAttributes flash) {
        correctReport.execute(report, form);
        flash.addFlashAttribute("saved", "report.saved");
        return BACK;
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID report, RedirectAttributes flash) {
        withdrawReport.execute(report);
        flash.addFlashAttribute("saved", "report.withdrawn");
        return "redirect:/{code}/reports";
    }

    @PostMapping("/restore")
    String restore(@PathVariable UUID report, RedirectAttributes flash) {
        restoreReport.execute(report);
        flash.addFlashAttribute("saved", "report.restored");
        return BACK;
    }

    @PostMapping("/move")
    String move(
            @PathVariable UUID report,
            @RequestParam String to,
            @RequestParam @Min(1949) @Max(2100) int year,
            Viewer viewer,
            RedirectAttributes flash) {
        UUID moved = moveReport.execute(report, to, year, viewer);
        flash.addFlashAttribute("saved", moved.equals(report) ? "report.saved" : "report.moved");
        return "redirect:/" + to + "/reports/" + moved;
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
