package org.duban.audit;

import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of changes of one thing, for its own page; by itself where there is no script. */
@Controller
@ForReaders
class HistoryController {
    private static final String VIEW = "audit/history";

    private final Histories histories;
    private final Listing listing;
    private final EntryViews views;

    HistoryController(Histories histories, Listing listing, EntryViews views) {
        this.histories = histories;
        this.listing = listing;
        this.views = views;
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/changes")
    String target(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Locale locale,
            Model model) {
        return show(histories.ofTarget(year, number, viewer), before, locale, model);
    }

    @GetMapping("/{code:\\d{6}}/{year:\\d{4}}/updates/{id}/changes")
    String update(
            @PathVariable int year,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Locale locale,
            Model model) {
        return show(histories.ofUpdate(year, id, viewer), before, locale, model);
    }

    @GetMapping({"/{code:\\d{6}}/units/{id}/changes", "/{code:\\d{6}}/posts/{id}/changes"})
    String directory(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Locale locale,
            Model model) {
        return show(histories.ofDirectory(id, viewer), before, locale, model);
    }

    @GetMapping("/admin/accounts/{id}/changes")
    @PreAuthorize("@viewers.current().administers()")
    String account(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long before,
            Viewer viewer,
            Locale locale,
            Model model) {
        return show(histories.ofAccount(id, viewer), before, locale, model);
    }

    private String show(Histories.History history, @Nullable Long before, Locale locale, Model model) {
        model.addAttribute("history", history);
        model.addAttribute("found", listing.page(history.entries(), before, views.in(locale, kind -> true)));
        return VIEW;
    }
}
