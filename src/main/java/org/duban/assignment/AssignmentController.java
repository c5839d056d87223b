package org.duban.assignment;

import jakarta.validation.Valid;
import java.util.Locale;
import org.duban.account.ForSupervisors;
import org.duban.roster.NamesUnknown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Takes what the selection bar of the table and the page of a target send. */
@Controller
@ForSupervisors
class AssignmentController {
    private final AssignMany assignMany;
    private final MessageSource messages;

    AssignmentController(AssignMany assignMany, MessageSource messages) {
        this.assignMany = assignMany;
        this.messages = messages;
    }

    @PostMapping("/{code:\\d{6}}/{year:\\d{4}}/targets/assignment")
    RedirectView assign(
            @PathVariable String code,
            @PathVariable int year,
            @Valid @ModelAttribute("assignment") AssignmentForm form,
            BindingResult errors,
            RedirectAttributes attributes,
            Locale locale) {
        if (errors.hasErrors() || form.names().isEmpty()) {
            attributes.addFlashAttribute("problem", messages.getMessage("target.assign.incomplete", null, locale));
        } else {
            assign(year, form, attributes, locale);
        }
        return LocalPath.of(form.back(), "/" + code + "/" + year).redirect();
    }

    /** What was chosen and typed comes back with the refusal. */
    private void assign(int year, AssignmentForm form, RedirectAttributes attributes, Locale locale) {
        try {
            assignMany.execute(year, form.number(), form.role(), form.mode(), form.names());
            attributes.addFlashAttribute("saved", "target.assigned");
            attributes.addFlashAttribute("assigned", form);
        } catch (NamesUnknown e) {
            attributes.addFlashAttribute("problem", messages.getMessage(e.code(), e.arguments(), locale));
            attributes.addFlashAttribute("assignment", form);
        }
    }
}
