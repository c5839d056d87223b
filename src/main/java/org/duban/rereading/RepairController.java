package org.duban.rereading;

import jakarta.validation.Valid;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.draft.Reviews;
import org.duban.reading.Repair;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the repairs of a report's text, undoes them and makes them again. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}/repairs")
class RepairController {
    private final Reviews reviews;
    private final UndoRepairs undoRepairs;
    private final RedoRepairs redoRepairs;
    private final AcknowledgeLoss acknowledgeLoss;

    RepairController(
            Reviews reviews, UndoRepairs undoRepairs, RedoRepairs redoRepairs, AcknowledgeLoss acknowledgeLoss) {
        this.reviews = reviews;
        this.undoRepairs = undoRepairs;
        this.redoRepairs = redoRepairs;
        this.acknowledgeLoss = acknowledgeLoss;
    }

    @GetMapping
    String list(
            @PathVariable UUID report,
            @RequestParam(required = false) Repair.@Nullable Kind kind,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("report", reviews.report(report));
        model.addAttribute("repairs", reviews.repairs(report, kind, page));
        return "rereading/repairs";
    }

    @PostMapping("/undo")
    String undo(@PathVariable UUID report, @Valid RepairForm form, RedirectAttributes flash) {
        undoRepairs.execute(report, form);
        return back(form, "report.repair.undone", flash);
    }

    @PostMapping("/redo")
    String redo(@PathVariable UUID report, @Valid RepairForm form, RedirectAttributes flash) {
        redoRepairs.execute(report, form);
        return back(form, "report.repair.redone", flash);
    }

    /** The person has seen which corrections could not be kept. */
    @PostMapping("/seen")
    String seen(@PathVariable UUID report) {
        acknowledgeLoss.execute(report);
        return "redirect:/{code}/reports/{report}";
    }

    private static String back(RepairForm form, String saved, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", saved);
        flash.addFlashAttribute("opened", form.kind());
        return form.page() == null
                ? "redirect:/{code}/reports/{report}#repairs-" + form.kind()
                : "redirect:/{code}/reports/{report}/repairs?kind=" + form.kind() + "&page=" + form.page();
    }
}
