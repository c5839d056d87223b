package org.duban.draft;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.shared.ChangedMeanwhile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Edits the words, the section and the indicators of a proposed target. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/reports/{report}/targets/{target}")
class TargetEditController {
    private final Reviews reviews;
    private final EditTarget editTarget;

    TargetEditController(Reviews reviews, EditTarget editTarget) {
        this.reviews = reviews;
        this.editTarget = editTarget;
    }

    @GetMapping("/edit")
    String edit(@PathVariable UUID report, @PathVariable UUID target, Model model) {
        model.addAttribute("form", reviews.form(report, target));
        return form(report, target, model);
    }

    /** Where someone else was faster, the form comes back with what was typed, beside the current state. */
    @PostMapping
    String save(
            @PathVariable UUID report,
            @PathVariable UUID target,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return form(report, target, model);
        }
        try {
            editTarget.execute(report, target, form);
            flash.addFlashAttribute("saved", "report.saved");
            return "redirect:/{code}/reports/{report}#t-" + target;
        } catch (ChangedMeanwhile e) {
            response.setStatus(e.status().value());
            model.addAttribute("form", form.over(reviews.form(report, target).version()));
            model.addAttribute("changed", e);
            return form(report, target, model);
        }
    }

    private String form(UUID report, UUID target, Model model) {
        model.addAttribute("page", reviews.edit(report, target));
        return "draft/edit";
    }
}
