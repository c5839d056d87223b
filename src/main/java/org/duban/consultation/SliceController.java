package org.duban.consultation;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.jspecify.annotations.Nullable;
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

/** A unit's slice of the table: accepts it, whole or row by row, or objects. */
@Controller
@ForUnits
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/slice")
class SliceController {
    private final SlicePages pages;
    private final AcceptRows acceptRows;
    private final ObjectToRow objectToRow;

    SliceController(SlicePages pages, AcceptRows acceptRows, ObjectToRow objectToRow) {
        this.pages = pages;
        this.acceptRows = acceptRows;
        this.objectToRow = objectToRow;
    }

    @GetMapping
    String show(
            @PathVariable int year, @RequestParam(required = false) @Nullable UUID unit, Viewer viewer, Model model) {
        model.addAttribute("slice", pages.page(year, SpokenFor.of(viewer, unit).unit()));
        model.addAttribute("viewer", viewer);
        return "consultation/slice";
    }

    /** @param number those of the rows; none for all that are left */
    @PostMapping("/accepted")
    String accept(
            @PathVariable int year,
            @RequestParam int round,
            @RequestParam(required = false) @Nullable Set<Integer> number,
            @RequestParam(required = false) @Nullable UUID unit,
            Viewer viewer,
            RedirectAttributes attributes) {
        Set<Integer> numbers = number == null ? Set.of() : number;
        acceptRows.execute(year, round, SpokenFor.of(viewer, unit).unit(), numbers, viewer.name());
        return back(unit, attributes);
    }

    @PostMapping("/objections")
    String object(
            @PathVariable int year,
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable UUID unit,
            Viewer viewer,
            Model model,
            RedirectAttributes attributes) {
        if (errors.hasErrors()) {
            return show(year, unit, viewer, model);
        }
        UUID speaker = SpokenFor.of(viewer, unit).unit();
        objectToRow.execute(year, form.round(), speaker, form.number(), form.objection(), viewer.name());
        return back(unit, attributes);
    }

    private static String back(@Nullable UUID unit, RedirectAttributes attributes) {
        attributes.addFlashAttribute("saved", "consultation.answered");
        if (unit != null) {
            attributes.addAttribute("unit", unit);
        }
        return "redirect:/{code}/{year}/slice";
    }
}
