package org.duban.review;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.duban.account.ForSupervisors;
import org.duban.account.Viewer;
import org.duban.progress.AcceptUpdates;
import org.duban.progress.Reason;
import org.duban.progress.ReopenUpdate;
import org.duban.progress.ReturnUpdate;
import org.duban.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the supervision section reviews what the units report. */
@Controller
@ForSupervisors
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/updates")
class UpdatesController {
    private final Reviews reviews;
    private final AcceptUpdates acceptUpdates;
    private final ReturnUpdate returnUpdate;
    private final ReopenUpdate reopenUpdate;
    private final MessageSource messages;

    UpdatesController(
            Reviews reviews,
            AcceptUpdates acceptUpdates,
            ReturnUpdate returnUpdate,
            ReopenUpdate reopenUpdate,
            MessageSource messages) {
        this.reviews = reviews;
        this.acceptUpdates = acceptUpdates;
        this.returnUpdate = returnUpdate;
        this.reopenUpdate = reopenUpdate;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable int year, @ModelAttribute ReviewFilter filter, Model model) {
        model.addAttribute("review", reviews.read(year, filter));
        return "review/review";
    }

    @PostMapping("/accept")
    String accept(
            @PathVariable int year,
            @RequestParam(required = false) @Nullable List<UUID> id,
            @ModelAttribute ReviewFilter filter,
            Viewer viewer,
            Locale locale,
            RedirectAttributes redirect) {
        List<UUID> chosen = requireNonNullElse(id, List.of());
        return act(() -> acceptUpdates.execute(year, chosen, viewer), "review.accepted", filter, locale, redirect);
    }

    @PostMapping("/{id}/{how:return|reopen}")
    String handBack(
            @PathVariable int year,
            @PathVariable UUID id,
            @PathVariable String how,
            @RequestParam(required = false) Reason.@Nullable Code reasonCode,
            @RequestParam String reason,
            @ModelAttribute ReviewFilter filter,
            Viewer viewer,
            Locale locale,
            RedirectAttributes redirect) {
        boolean given = how.equals("return");
        Consumer<Reason> action = given
                ? why -> returnUpdate.execute(year, id, why, viewer)
                : why -> reopenUpdate.execute(year, id, why, viewer);
        String done = given ? "review.returned" : "review.reopened";
        return act(() -> action.accept(Reason.of(reasonCode, reason)), done, filter, locale, redirect);
    }

    private String act(Runnable action, String done, ReviewFilter filter, Locale locale, RedirectAttributes redirect) {
        try {
            action.run();
            redirect.addFlashAttribute("saved", done);
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("problem", messages.getMessage(refusal.code(), refusal.arguments(), locale));
        }
        redirect.addAttribute("period", filter.wantedPeriod());
        redirect.addAttribute("unit", filter.unit());
        redirect.addAttribute("status", filter.wantedStatus());
        return "redirect:/{code}/{year}/updates";
    }
}
