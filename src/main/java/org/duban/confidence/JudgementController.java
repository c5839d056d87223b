package org.duban.confidence;

import jakarta.validation.Valid;
import org.duban.account.ForOverseers;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.target.VisibleTargets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How sure the section is: of one target, and of the year's table where its lights say otherwise. */
@Controller
@ForOverseers
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}")
class JudgementController {
    private static final String ONE = "confidence/target";

    private final VisibleTargets targets;
    private final JudgementPages pages;
    private final JudgeTarget judgeTarget;

    JudgementController(VisibleTargets targets, JudgementPages pages, JudgeTarget judgeTarget) {
        this.targets = targets;
        this.pages = pages;
        this.judgeTarget = judgeTarget;
    }

    @GetMapping("/confidence")
    String list(@PathVariable int year, Viewer viewer, Model model) {
        model.addAttribute("rows", pages.of(year, viewer));
        return "confidence/list";
    }

    @GetMapping("/targets/{number:\\d{1,6}}/confidence")
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("form", JudgementForm.EMPTY);
        return page(year, number, viewer, model);
    }

    @PostMapping("/targets/{number:\\d{1,6}}/confidence")
    @ForSupervisors
    String judge(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (form.confidence() == null || form.reason() == null || errors.hasErrors()) {
            return page(year, number, viewer, model);
        }
        judgeTarget.execute(year, number, form.confidence(), form.reason(), viewer);
        next.addFlashAttribute("saved", "confidence.saved");
        return "redirect:/{code}/{year}/targets/{number}";
    }

    private String page(int year, int number, Viewer viewer, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("choices", Confidence.values());
        model.addAttribute("judgements", pages.of(targets.get(year, number, viewer)));
        return ONE;
    }
}
