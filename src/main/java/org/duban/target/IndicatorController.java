package org.duban.target;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.shared.ChangedMeanwhile;
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

/** Puts a number of a target right, or takes it away. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/indicators/{id:[0-9a-f-]{36}}")
class IndicatorController {
    private static final String TARGET = "redirect:/{code}/{year}/targets/{number}";

    private final Targets targets;
    private final Indicators indicators;
    private final CorrectIndicator correctIndicator;
    private final RemoveIndicator removeIndicator;
    private final OtherNumbers otherNumbers;

    IndicatorController(
            Targets targets,
            Indicators indicators,
            CorrectIndicator correctIndicator,
            RemoveIndicator removeIndicator,
            OtherNumbers otherNumbers) {
        this.targets = targets;
        this.indicators = indicators;
        this.correctIndicator = correctIndicator;
        this.removeIndicator = removeIndicator;
        this.otherNumbers = otherNumbers;
    }

    @ModelAttribute("choices")
    IndicatorChoices choices() {
        return IndicatorChoices.ALL;
    }

    /** The numbers that it may be held against. */
    @ModelAttribute("others")
    List<OtherNumbers.Other> others(@PathVariable int year) {
        return otherNumbers.of(year);
    }

    /** What the number is now, for comparing with what is typed. */
    @ModelAttribute("current")
    IndicatorForm current(@PathVariable int year, @PathVariable int number, @PathVariable UUID id) {
        return IndicatorForm.of(indicators.get(id, targets.get(year, number)));
    }

    @GetMapping
    String edit(@ModelAttribute("current") IndicatorForm current, Model model) {
        model.addAttribute("form", current);
        return "target/indicator";
    }

    @PostMapping
    String save(
            @PathVariable int year,
            @PathVariable int number,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            RedirectAttributes attributes) {
        if (errors.hasErrors() || !saved(() -> correctIndicator.execute(year, number, id, form), errors)) {
            return "target/indicator";
        }
        attributes.addFlashAttribute("saved", "target.indicator.saved");
        return TARGET;
    }

    @PostMapping("/removed")
    String remove(
            @PathVariable int year,
            @PathVariable int number,
            @PathVariable UUID id,
            @RequestParam long version,
            RedirectAttributes attributes) {
        removeIndicator.execute(year, number, id, version);
        attributes.addFlashAttribute("saved", "target.indicator.removed");
        return TARGET;
    }

    private static boolean saved(Runnable change, BindingResult errors) {
        try {
            change.run();
            return true;
        } catch (ChangedMeanwhile e) {
            errors.reject(e.code());
            return false;
        }
    }
}
