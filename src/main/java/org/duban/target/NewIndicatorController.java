package org.duban.target;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.duban.account.ForSupervisors;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a number to a target. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/{number:\\d{1,6}}/indicators/new")
class NewIndicatorController {
    private static final IndicatorForm BLANK = new IndicatorForm(
            "",
            Op.EQUAL,
            BigDecimal.ZERO,
            null,
            null,
            Measure.COUNT,
            Modality.PLAN,
            IndicatorType.CUMULATIVE,
            NeedsForm.NONE,
            null);

    private final AddIndicator addIndicator;
    private final OtherNumbers otherNumbers;

    NewIndicatorController(AddIndicator addIndicator, OtherNumbers otherNumbers) {
        this.addIndicator = addIndicator;
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

    /** The page says for which target. */
    @ModelAttribute("number")
    int number(@PathVariable int number) {
        return number;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", BLANK);
        return "target/indicator";
    }

    @PostMapping
    String add(
            @PathVariable int year,
            @PathVariable int number,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            RedirectAttributes attributes) {
        if (errors.hasErrors()) {
            return "target/indicator";
        }
        addIndicator.execute(year, number, form);
        attributes.addFlashAttribute("saved", "target.indicator.saved");
        return "redirect:/{code}/{year}/targets/{number}";
    }
}
