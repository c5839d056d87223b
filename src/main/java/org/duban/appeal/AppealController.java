package org.duban.appeal;

import jakarta.validation.Valid;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of a year's objections with their clock, and how much time the district gives. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/appeals")
class AppealController {
    private static final String LIST = "appeal/list";

    private final AppealPages pages;
    private final AppealRulesInForce rules;
    private final SetAppealRules setAppealRules;

    AppealController(AppealPages pages, AppealRulesInForce rules, SetAppealRules setAppealRules) {
        this.pages = pages;
        this.rules = rules;
        this.setAppealRules = setAppealRules;
    }

    @ForReaders
    @GetMapping
    String list(@PathVariable int year, Viewer viewer, Model model) {
        AppealRules current = rules.current();
        model.addAttribute("rules", new AppealRulesForm(current.raiseWithin(), current.decideWithin()));
        model.addAttribute("appeals", pages.ofYear(year, viewer));
        return LIST;
    }

    @ForSupervisors
    @PostMapping("/rules")
    String rule(
            @PathVariable int year,
            @Valid @ModelAttribute("rules") AppealRulesForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            model.addAttribute("appeals", pages.ofYear(year, viewer));
            return LIST;
        }
        setAppealRules.execute(form);
        next.addFlashAttribute("saved", "appeal.rules.saved");
        return "redirect:/{code}/{year}/appeals";
    }
}
