package org.duban.finding;

import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of contradictions and repetitions. */
@Controller
@ForReaders
class FindingController {
    private final FindContradictions findContradictions;

    FindingController(FindContradictions findContradictions) {
        this.findContradictions = findContradictions;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/findings")
    String show(@PathVariable int year, Viewer viewer, Model model) {
        model.addAttribute("findings", findContradictions.execute(year, viewer));
        return "finding/findings";
    }
}
