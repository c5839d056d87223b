package org.duban.revision;

import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one version as it was kept, and lays two beside each other. */
@Controller
@ForReaders
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/versions")
class VersionController {
    private final VersionPages pages;
    private final AlterationViews views;

    VersionController(VersionPages pages, AlterationViews views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/{number:\\d{1,6}}")
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        VersionView version = pages.version(year, number);
        model.addAttribute("table", FrozenTable.of(version, pages.rows(year, number, viewer)));
        return "revision/show";
    }

    /** @param to absent for the table as it is now */
    @GetMapping("/compare")
    String compare(
            @PathVariable int year,
            @RequestParam int from,
            @RequestParam(required = false) @Nullable Integer to,
            @RequestParam(defaultValue = "false") boolean all,
            Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("alterations", views.of(pages.compare(year, from, to, all, viewer), locale));
        model.addAttribute("versions", pages.list(year));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("all", all);
        return "revision/compare";
    }
}
