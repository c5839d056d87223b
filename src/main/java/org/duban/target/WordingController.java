package org.duban.target;

import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words a target anew, or takes it out of the table. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}")
class WordingController {
    private final Targets targets;
    private final EditTarget editTarget;
    private final CancelTarget cancelTarget;

    WordingController(Targets targets, EditTarget editTarget, CancelTarget cancelTarget) {
        this.targets = targets;
        this.editTarget = editTarget;
        this.cancelTarget = cancelTarget;
    }

    /** What the target says now, for comparing with what is typed. */
    @ModelAttribute("current")
    WordingForm current(@PathVariable int year, @PathVariable int number) {
        return WordingForm.of(targets.get(year, number));
    }

    @GetMapping("/edit")
    String edit(@ModelAttribute("current") WordingForm current, Model model) {
        model.addAttribute("form", current);
        return "target/edit";
    }

    @PostMapping("/edit")
    String save(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors,
            RedirectAttributes attributes) {
        if (errors.hasErrors() || !saved(year, number, form, errors)) {
            return "target/edit";
        }
        attributes.addFlashAttribute("saved", "target.saved");
        return "redirect:/{code}/{year}/targets/{number}";
    }

    @PostMapping("/cancelled")
    String cancel(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam boolean cancelled,
            @RequestParam long version,
            RedirectAttributes attributes) {
        cancelTarget.execute(year, number, cancelled, version);
        attributes.addFlashAttribute("saved", cancelled ? "target.cancelled" : "target.restored");
        return "redirect:/{code}/{year}/targets/{number}";
    }

    private boolean saved(int year, int number, WordingForm form, BindingResult errors) {
        try {
            editTarget.execute(year, number, form);
            return true;
        } catch (ChangedMeanwhile e) {
            errors.reject(e.code());
            return false;
        }
    }
}
