package org.duban.reminder;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 催办: shows who would be urged, urges those who are chosen, and prints the list of those to be called. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/urging")
class UrgingController {
    private final UrgingPages pages;
    private final UrgeUnits urgeUnits;
    private final MessageSource messages;

    UrgingController(UrgingPages pages, UrgeUnits urgeUnits, MessageSource messages) {
        this.pages = pages;
        this.urgeUnits = urgeUnits;
        this.messages = messages;
    }

    @GetMapping
    String preview(@PathVariable int year, Viewer viewer, Model model) {
        return page(year, viewer, model, "reminder/urging");
    }

    @GetMapping("/calls")
    String calls(@PathVariable int year, Viewer viewer, Model model) {
        return page(year, viewer, model, "reminder/calls");
    }

    @PostMapping
    String urge(
            @PathVariable int year,
            @RequestParam(defaultValue = "") Set<UUID> unit,
            Viewer viewer,
            Locale language,
            RedirectAttributes next) {
        int told = urgeUnits.execute(year, unit, viewer);
        next.addFlashAttribute("urged", messages.getMessage("reminder.urged", new Object[] {told}, language));
        return "redirect:/{code}/{year}/urging";
    }

    private String page(int year, Viewer viewer, Model model, String view) {
        List<UrgeRow> rows = pages.rows(year, viewer.district());
        model.addAttribute("rows", rows);
        model.addAttribute("viewer", viewer);
        return view;
    }
}
