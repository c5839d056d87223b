package org.duban.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdraws a report, takes it back, or moves it to where it belongs. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}")
class ReportChangeController {
    private final WithdrawReport withdrawReport;
    private final RestoreReport restoreReport;
    private final MoveReport moveReport;

    ReportChangeController(WithdrawReport withdrawReport, RestoreReport restoreReport, MoveReport moveReport) {
        this.withdrawReport = withdrawReport;
        this.restoreReport = restoreReport;
        this.moveReport = moveReport;
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
        return "redirect:/{code}/reports/{report}";
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
}
