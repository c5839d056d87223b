package org.duban.appeal;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.shared.Refusal;
import org.springframework.context.MessageSource;
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

/** The page of the objections on a target: takes them from its lead units, and every step after that. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/appeals")
class TargetAppealsController {
    private static final String PAGE = "appeal/target";
    private static final String AGAIN = "redirect:/{code}/{year}/targets/{number}/appeals";

    private final AppealPages pages;
    private final AppealLight appealLight;
    private final AppealReturn appealReturn;
    private final MoveAppeal moveAppeal;
    private final MessageSource messages;

    TargetAppealsController(
            AppealPages pages,
            AppealLight appealLight,
            AppealReturn appealReturn,
            MoveAppeal moveAppeal,
            MessageSource messages) {
        this.pages = pages;
        this.appealLight = appealLight;
        this.appealReturn = appealReturn;
        this.moveAppeal = moveAppeal;
        this.messages = messages;
    }

    @ForReaders
    @GetMapping
    String show(@PathVariable int year, @PathVariable int number, Viewer viewer, Model model) {
        model.addAttribute("page", pages.page(year, number, viewer));
        model.addAttribute("form", AppealForm.EMPTY);
        return PAGE;
    }

    @ForUnits
    @PostMapping
    String raise(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") AppealForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.page(year, number, viewer));
            return PAGE;
        }
        if (form.update() == null) {
            appealLight.execute(year, number, form, viewer);
        } else {
            appealReturn.execute(year, number, form.update(), form, viewer);
        }
        next.addFlashAttribute("saved", "appeal.raised");
        return AGAIN;
    }

    @ForReaders
    @PostMapping("/{id}/steps")
    String move(
            @PathVariable int year,
            @PathVariable int number,
            @PathVariable UUID id,
            @RequestParam AppealStep step,
            @RequestParam(defaultValue = "") String words,
            @RequestParam long version,
            Viewer viewer,
            Locale language,
            RedirectAttributes next) {
        try {
            moveAppeal.execute(year, number, id, step, words, version, viewer);
            next.addFlashAttribute("saved", "appeal.done." + step);
        } catch (AppealNeedsWords e) {
            next.addFlashAttribute("problem", sentence(e, language));
        }
        return AGAIN + "#appeal-" + id;
    }

    private String sentence(Refusal refusal, Locale language) {
        return messages.getMessage(refusal.code(), refusal.arguments(), language);
    }
}
