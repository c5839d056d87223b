package org.duban.consultation;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what the section decides about an objection. */
@Controller
@ForSupervisors
class DecisionController {
    private final DecideObjection decideObjection;
    private final MessageSource messages;

    DecisionController(DecideObjection decideObjection, MessageSource messages) {
        this.decideObjection = decideObjection;
        this.messages = messages;
    }

    @PostMapping("/{code:\\d{6}}/{year:\\d{4}}/rounds/{number:\\d{1,6}}/objections/{id}")
    String decide(
            @PathVariable int year,
            @PathVariable int number,
            @PathVariable UUID id,
            @Valid Verdict verdict,
            @RequestParam long version,
            Viewer viewer,
            RedirectAttributes attributes,
            Locale locale) {
        try {
            decideObjection.execute(year, number, id, verdict, version, viewer.name());
            attributes.addFlashAttribute("saved", "consultation.decided");
        } catch (VerdictNeedsReason e) {
            attributes.addFlashAttribute("problem", messages.getMessage(e.code(), e.arguments(), locale));
        }
        return "redirect:/{code}/{year}/rounds/{number}#objection-" + id;
    }
}
