package org.duban.consultation;

import java.time.LocalDate;
import org.duban.account.ForOverseers;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rounds of a year: opens one, shows how far it is, and closes it. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/rounds")
class RoundsController {
    private final RoundPages pages;
    private final OpenRound openRound;
    private final CloseRound closeRound;

    RoundsController(RoundPages pages, OpenRound openRound, CloseRound closeRound) {
        this.pages = pages;
        this.openRound = openRound;
        this.closeRound = closeRound;
    }

    @ForOverseers
    @GetMapping
    String list(@PathVariable int year, Viewer viewer, Model model) {
        model.addAttribute("rounds", pages.list(year));
        model.addAttribute("viewer", viewer);
        return "consultation/list";
    }

    @ForOverseers
    @GetMapping("/{number:\\d{1,6}}")
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(year, number));
        model.addAttribute("decisions", Decision.values());
        model.addAttribute("viewer", viewer);
        return "consultation/show";
    }

    @ForSupervisors
    @PostMapping
    String open(
            @PathVariable int year,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
            Viewer viewer,
            RedirectAttributes attributes) {
        attributes.addAttribute("number", openRound.execute(year, due, viewer.name()));
        attributes.addFlashAttribute("saved", "consultation.opened");
        return "redirect:/{code}/{year}/rounds/{number}";
    }

    @ForSupervisors
    @PostMapping("/{number:\\d{1,6}}/closed")
    String close(@PathVariable int year, @PathVariable int number, Viewer viewer, RedirectAttributes attributes) {
        closeRound.execute(year, number, viewer.name());
        attributes.addFlashAttribute("saved", "consultation.closed");
        return "redirect:/{code}/{year}/rounds/{number}/outcome";
    }
}
