package org.duban.target;

import jakarta.validation.Valid;
import org.duban.account.ForSupervisors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a target by hand. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/new")
class NewTargetController {
    private final AddTarget addTarget;

    NewTargetController(AddTarget addTarget) {
        this.addTarget = addTarget;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new WordingForm("", null, null, null));
        return "target/new";
    }

    @PostMapping
    String add(
            @PathVariable int year,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors,
            RedirectAttributes attributes) {
        if (errors.hasErrors()) {
            return "target/new";
        }
        attributes.addAttribute("number", addTarget.execute(year, form));
        attributes.addFlashAttribute("saved", "target.added");
        return "redirect:/{code}/{year}/targets/{number}";
    }
}
