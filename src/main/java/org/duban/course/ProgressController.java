package org.duban.course;

import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.duban.target.VisibleTargets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The progress of one target: a part of its page, or a page of its own. */
@Controller
@ForReaders
class ProgressController {
    private final VisibleTargets targets;
    private final ProgressViews views;

    ProgressController(VisibleTargets targets, ProgressViews views) {
        this.targets = targets;
        this.views = views;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/progress")
    String show(
            @PathVariable int year,
            @PathVariable int number,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("progress", views.of(targets.get(year, number, viewer), viewer, locale));
        return inPlace ? "course/target :: progress" : "course/target";
    }
}
