package org.duban.plan;

import java.util.List;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.target.IndicatorType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which types are confirmed, with what is still to be entered. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/types")
class TypesController {
    /** As many as one form may send. */
    private static final int SHOWN = 200;

    private final YearNumbers numbers;
    private final ConfirmTypes confirmTypes;

    TypesController(YearNumbers numbers, ConfirmTypes confirmTypes) {
        this.numbers = numbers;
        this.confirmTypes = confirmTypes;
    }

    @GetMapping
    String show(@PathVariable int year, Viewer viewer, Model model) {
        List<TypeRow> open = numbers.unconfirmed(year, viewer);
        model.addAttribute("open", open.stream().limit(SHOWN).toList());
        model.addAttribute("count", open.size());
        model.addAttribute("lacking", numbers.lacking(year, viewer));
        model.addAttribute("types", IndicatorType.values());
        return "plan/types";
    }

    @PostMapping
    String confirm(@PathVariable int year, @ModelAttribute TypesForm form, Viewer viewer, RedirectAttributes next) {
        confirmTypes.execute(year, form.chosen(), viewer);
        next.addFlashAttribute("saved", "types.saved");
        return "redirect:/{code}/{year}/types";
    }
}
