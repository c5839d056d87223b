package org.duban.revision;

import jakarta.validation.Valid;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a year's table and what was changed since it was issued; keeps a draft, or issues the table. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/versions")
class VersionsController {
    private static final String LIST = "redirect:/{code}/{year}/versions";

    private final VersionPages pages;
    private final ChangeViews changes;
    private final MakeVersion makeVersion;

    VersionsController(VersionPages pages, ChangeViews changes, MakeVersion makeVersion) {
        this.pages = pages;
        this.changes = changes;
        this.makeVersion = makeVersion;
    }

    @ForReaders
    @GetMapping
    String list(@PathVariable int year, Viewer viewer, Locale locale, Model model) {
        model.addAttribute("form", IssueForm.BLANK);
        return show(year, viewer, locale, model);
    }

    @ForSupervisors
    @PostMapping("/drafts")
    String keep(@PathVariable int year, @RequestParam String note, Viewer viewer, RedirectAttributes attributes) {
        makeVersion.execute(year, NewVersion.draft(note), viewer.name());
        attributes.addFlashAttribute("saved", "revision.kept");
        return LIST;
    }

    @ForSupervisors
    @PostMapping("/issued")
    String issue(
            @PathVariable int year,
            @Valid @ModelAttribute("form") IssueForm form,
            BindingResult errors,
            Viewer viewer,
            Locale locale,
            Model model,
            RedirectAttributes attributes) {
        if (errors.hasErrors()) {
            return show(year, viewer, locale, model);
        }
        makeVersion.execute(year, form.version(), viewer.name());
        attributes.addFlashAttribute("saved", "revision.issued");
        return LIST;
    }

    private String show(int year, Viewer viewer, Locale locale, Model model) {
        model.addAttribute("versions", pages.list(year));
        model.addAttribute("changes", changes.of(year, viewer, locale));
        model.addAttribute("viewer", viewer);
        return "revision/list";
    }
}
