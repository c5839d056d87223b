package org.duban.target;

import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one target. */
@Controller
@ForReaders
class TargetController {
    private final TargetPages pages;

    TargetController(TargetPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}")
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("target", pages.page(year, number, viewer));
        model.addAttribute("viewer", viewer);
        return "target/show";
    }
}
