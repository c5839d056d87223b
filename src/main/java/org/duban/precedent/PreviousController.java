package org.duban.precedent;

import java.util.Set;
import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of last year's table beside this year's, from which it is taken over. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/previous")
class PreviousController {
    private final PreviousPages pages;
    private final TakeOver takeOver;

    PreviousController(PreviousPages pages, TakeOver takeOver) {
        this.pages = pages;
        this.takeOver = takeOver;
    }

    @GetMapping
    String show(@PathVariable int year, Model model) {
        model.addAttribute("page", pages.page(year));
        return "precedent/previous";
    }

    @PostMapping
    String take(
            @PathVariable int year,
            @RequestParam(defaultValue = "") Set<Integer> row,
            @RequestParam(defaultValue = "") Set<Integer> gone,
            RedirectAttributes attributes) {
        int taken = takeOver.execute(year, row, gone);
        attributes.addFlashAttribute("saved", taken == 0 ? "precedent.nothing" : "precedent.taken");
        return "redirect:/{code}/{year}";
    }
}
