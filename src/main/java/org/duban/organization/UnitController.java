package org.duban.organization;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.shared.Refusal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the units: all readers see the list, supervisors change it. */
@Controller
@RequestMapping("/{code:\\d{6}}/units")
@PreAuthorize(Access.EDIT)
class UnitController {
    private static final String LIST = "redirect:/{code}/units";

    private final Units units;
    private final Directories directories;
    private final AddUnit add;
    private final ChangeUnit change;
    private final Clock clock;

    UnitController(Units units, Directories directories, AddUnit add, ChangeUnit change, Clock clock) {
        this.clock = clock;
        this.directories = directories;
        this.units = units;
        this.add = add;
        this.change = change;
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    String list(Model model) {
        model.addAttribute("units", UnitView.listOf(units.findAllByOrderByPosition(), LocalDate.now(clock)));
        return "organization/units";
    }

    @GetMapping("/new")
    String enter(Model model) {
        return form(model.addAttribute("form", UnitForm.empty()));
    }

    @PostMapping("/new")
    String add(
            @Valid @ModelAttribute("form") UnitForm form, BindingResult errors, Model model, RedirectAttributes next) {
        return errors.hasErrors() ? form(model) : save(() -> add.execute(form.entry()), errors, model, next);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, Model model) {
        return form(model.addAttribute("form", UnitForm.of(units.get(id))).addAttribute("history", history(id)));
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("now", UnitForm.of(units.get(id))).addAttribute("history", history(id));
        return errors.hasErrors()
                ? form(model)
                : save(() -> change.execute(id, form.entry(), form.basis()), errors, model, next);
    }

    private String save(Runnable work, BindingResult errors, Model model, RedirectAttributes next) {
        try {
            work.run();
        } catch (Refusal refusal) {
            errors.reject(refusal.code(), refusal.arguments(), null);
            return form(model);
        }
        next.addFlashAttribute("saved", "directory.saved");
        return LIST;
    }

    private UnitHistory history(UUID id) {
        return UnitHistory.of(units.get(id), directories.current());
    }

    private String form(Model model) {
        model.addAttribute("units", UnitView.listOf(units.findAllByOrderByPosition(), LocalDate.now(clock)));
        return "organization/unit";
    }
}
