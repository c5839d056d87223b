package org.duban.extension;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The page of a target's due day: how it came about, what was granted, and the form that asks for more time. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/due")
class DueDayController {
    private static final String PAGE = "extension/due";
    private static final String AGAIN = "redirect:/{code}/{year}/targets/{number}/due";

    private final ExtensionPages pages;
    private final AskForExtension askForExtension;
    private final SetDueDay setDueDay;
    private final MessageSource messages;

    DueDayController(
            ExtensionPages pages, AskForExtension askForExtension, SetDueDay setDueDay, MessageSource messages) {
        this.pages = pages;
        this.askForExtension = askForExtension;
        this.setDueDay = setDueDay;
        this.messages = messages;
    }

    @ForReaders
    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        return page(year, number, viewer, model);
    }

    @ForUnits
    @PostMapping("/requests")
    String ask(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Locale language,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            model.addAttribute("problem", messages.getMessage("extension.ask.wrong", null, language));
            return page(year, number, viewer, model);
        }
        try {
            askForExtension.execute(year, number, form, viewer);
            next.addFlashAttribute("saved", "extension.asked");
            return AGAIN;
        } catch (NotLater | AskedTooLate e) {
            model.addAttribute("problem", messages.getMessage(e.code(), e.arguments(), language));
            return page(year, number, viewer, model);
        }
    }

    @ForSupervisors
    @PostMapping
    String set(
            @PathVariable int year,
            @PathVariable int number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Viewer viewer,
            RedirectAttributes next) {
        setDueDay.execute(year, number, day, viewer);
        next.addFlashAttribute("saved", "extension.day.saved");
        return AGAIN;
    }

    private String page(int year, int number, Viewer viewer, Model model) {
        model.addAttribute("target", pages.page(year, number, viewer));
        model.addAttribute("viewer", viewer);
        return PAGE;
    }
}
