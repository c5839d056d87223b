package org.duban.adoption;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.light.Signal;
import org.duban.rulebook.LightRulings;
import org.duban.rulebook.Rulebook;
import org.duban.rulebook.Shade;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a district's rules for its lights. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/rules")
class RulesController {
    private static final String PAGE = "adoption/rules";

    private final Rulebook rulebook;
    private final LightRulings rulings;
    private final TryRules tryRules;
    private final AdoptRules adoptRules;
    private final Clock clock;

    RulesController(Rulebook rulebook, LightRulings rulings, TryRules tryRules, AdoptRules adoptRules, Clock clock) {
        this.rulebook = rulebook;
        this.rulings = rulings;
        this.tryRules = tryRules;
        this.adoptRules = adoptRules;
        this.clock = clock;
    }

    @ModelAttribute("signals")
    List<Signal> signals() {
        return List.of(Signal.values());
    }

    @ModelAttribute("palette")
    List<Shade> palette() {
        return List.of(Shade.values());
    }

    /** What was adopted so far, the latest first. */
    @ModelAttribute("adopted")
    List<Adopted> adopted() {
        return rulings.findAllByOrderByMadeAtDesc().stream()
                .map(each -> Adopted.of(each, clock))
                .toList();
    }

    @GetMapping
    @ForReaders
    String show(Model model) {
        model.addAttribute("form", RulesForm.of(rulebook.rules(), YearMonth.now(clock)));
        return PAGE;
    }

    @PostMapping("/trial")
    String preview(@Valid @ModelAttribute("form") RulesForm form, BindingResult errors, Viewer viewer, Model model) {
        if (!errors.hasErrors()) {
            model.addAttribute("trial", tryRules.execute(form, viewer.name()));
        }
        return PAGE;
    }

    @PostMapping
    String adopt(
            @Valid @ModelAttribute("form") RulesForm form,
            BindingResult errors,
            Viewer viewer,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        adoptRules.execute(form, viewer.name());
        next.addFlashAttribute("saved", "rules.adopted");
        return "redirect:/{code}/rules";
    }
}
