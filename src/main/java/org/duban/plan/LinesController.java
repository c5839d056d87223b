package org.duban.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of all plan lines of a year: set by the section, proposed by units for what they lead. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/plans")
class LinesController {
    private static final String PAGE = "plan/lines";

    private final LinePages pages;
    private final SetLines setLines;
    private final ProposeLines proposeLines;
    private final DecideLines decideLines;

    LinesController(LinePages pages, SetLines setLines, ProposeLines proposeLines, DecideLines decideLines) {
        this.pages = pages;
        this.setLines = setLines;
        this.proposeLines = proposeLines;
        this.decideLines = decideLines;
    }

    @GetMapping
    @ForReaders
    String show(@PathVariable int year, @ModelAttribute("filter") LinesFilter filter, Viewer viewer, Model model) {
        return page(year, filter, viewer, List.of(), model);
    }

    @PostMapping
    @ForSupervisors
    String set(
            @PathVariable int year,
            @ModelAttribute("filter") LinesFilter filter,
            @ModelAttribute LinesForm form,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (form.rows().stream().anyMatch(LineRow::isWrong)) {
            return page(year, filter, viewer, form.rows(), model);
        }
        setLines.execute(year, form.rows(), viewer);
        return again(filter, "plans.saved", next);
    }

    @PostMapping("/proposed")
    @ForUnits
    String propose(
            @PathVariable int year,
            @ModelAttribute("filter") LinesFilter filter,
            @ModelAttribute LinesForm form,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (form.rows().stream().anyMatch(LineRow::isWrong)) {
            return page(year, filter, viewer, form.rows(), model);
        }
        proposeLines.execute(year, form.rows(), viewer);
        return again(filter, "plans.proposed", next);
    }

    @PostMapping("/decided")
    @ForSupervisors
    String decide(
            @PathVariable int year,
            @ModelAttribute("filter") LinesFilter filter,
            @RequestParam(defaultValue = "") List<UUID> chosen,
            @RequestParam boolean confirmed,
            Viewer viewer,
            RedirectAttributes next) {
        decideLines.execute(year, chosen, confirmed, viewer);
        return again(filter, confirmed ? "plans.confirmed" : "plans.dismissed", next);
    }

    private static String again(LinesFilter filter, String saved, RedirectAttributes next) {
        next.addFlashAttribute("saved", saved);
        next.addAttribute("q", filter.words());
        next.addAttribute("group", Objects.requireNonNullElse(filter.group(), ""));
        next.addAttribute("show", filter.shown());
        next.addAttribute("page", Objects.requireNonNullElse(filter.page(), 1));
        return "redirect:/{code}/{year}/plans";
    }

    private String page(int year, LinesFilter filter, Viewer viewer, List<LinesForm.Typed> typed, Model model) {
        model.addAttribute("lines", LinesPage.of(filter, pages.rows(year, viewer, typed)));
        model.addAttribute("shows", LinesFilter.Show.values());
        model.addAttribute("kinds", LineKind.values());
        model.addAttribute("viewer", viewer);
        return PAGE;
    }
}
