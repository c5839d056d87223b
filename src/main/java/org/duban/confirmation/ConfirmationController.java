package org.duban.confirmation;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.progress.Reason;
import org.duban.progress.TakeBack;
import org.duban.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the head of a unit confirms all that waits. */
@Controller
@ForHeads
@RequestMapping("/my/confirmations")
class ConfirmationController {
    private static final String AGAIN = "redirect:/my/confirmations";

    private final Confirmations confirmations;
    private final ConfirmMany confirmMany;
    private final TakeBack takeBack;
    private final MessageSource messages;

    ConfirmationController(
            Confirmations confirmations, ConfirmMany confirmMany, TakeBack takeBack, MessageSource messages) {
        this.confirmations = confirmations;
        this.confirmMany = confirmMany;
        this.takeBack = takeBack;
        this.messages = messages;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("waiting", confirmations.of(viewer));
        model.addAttribute("ready", confirmations.ready(viewer));
        return "confirmation/confirmations";
    }

    @PostMapping
    String confirm(
            @RequestParam(defaultValue = "") List<UUID> id,
            @RequestParam(defaultValue = "true") boolean submit,
            Viewer viewer,
            Locale locale,
            RedirectAttributes next) {
        Collection<Refusal> refused = confirmMany.all(id, submit, viewer).values();
        if (!refused.isEmpty()) {
            next.addFlashAttribute("problem", sentence(id.size(), refused, locale));
        } else if (!id.isEmpty()) {
            next.addFlashAttribute("saved", submit ? "confirmation.confirmed" : "confirmation.agreed");
        }
        return AGAIN;
    }

    @PostMapping("/{id}/given-back")
    String giveBack(
            @PathVariable UUID id,
            @RequestParam(required = false) Reason.@Nullable Code reasonCode,
            @RequestParam String reason,
            Viewer viewer,
            RedirectAttributes next) {
        takeBack.execute(id, Reason.of(reasonCode, reason), viewer);
        next.addFlashAttribute("saved", "confirmation.givenBack");
        return AGAIN;
    }

    private String sentence(int wanted, Collection<Refusal> refused, Locale locale) {
        String why = refused.stream()
                .map(refusal -> messages.getMessage(refusal.code(), refusal.arguments(), locale))
                .distinct()
                .collect(joining(" "));
        Object[] counts = {wanted - refused.size(), refused.size(), why};
        return messages.getMessage("confirmation.some", counts, locale);
    }
}
