package org.duban.extension;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForReaders;
import org.duban.account.ForSupervisors;
import org.duban.account.ForUnits;
import org.duban.account.Viewer;
import org.duban.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests for more time of a year: lists them, takes what the section decides, lets a unit take its own back. */
@Controller
@RequestMapping("/{code:\\d{6}}/{year:\\d{4}}/extensions")
class ExtensionController {
    private static final String AGAIN = "redirect:/{code}/{year}/extensions";

    private final ExtensionPages pages;
    private final ExtensionRulesInForce rules;
    private final DecideExtension decideExtension;
    private final WithdrawRequest withdrawRequest;
    private final AllowLateRequests allowLateRequests;
    private final MessageSource messages;

    ExtensionController(
            ExtensionPages pages,
            ExtensionRulesInForce rules,
            DecideExtension decideExtension,
            WithdrawRequest withdrawRequest,
            AllowLateRequests allowLateRequests,
            MessageSource messages) {
        this.pages = pages;
        this.rules = rules;
        this.decideExtension = decideExtension;
        this.withdrawRequest = withdrawRequest;
        this.allowLateRequests = allowLateRequests;
        this.messages = messages;
    }

    @ForReaders
    @GetMapping
    String list(@PathVariable int year, Viewer viewer, Model model) {
        model.addAttribute("requests", pages.requests(year, viewer));
        model.addAttribute("unclear", pages.unclear(year, viewer));
        model.addAttribute("lateAllowed", rules.current().lateAllowed());
        model.addAttribute("viewer", viewer);
        return "extension/list";
    }

    @ForSupervisors
    @PostMapping("/{id}/decided")
    String decide(
            @PathVariable UUID id, @Valid DecisionForm form, Viewer viewer, Locale language, RedirectAttributes next) {
        try {
            decideExtension.execute(id, form, viewer);
            next.addFlashAttribute("saved", "extension.decided");
        } catch (NotLater | RefusalNeedsReason e) {
            tell(e, language, next);
        }
        return AGAIN + "#request-" + id;
    }

    @ForUnits
    @PostMapping("/{id}/withdrawn")
    String withdraw(@PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
        withdrawRequest.execute(id, viewer);
        next.addFlashAttribute("saved", "extension.withdrawn");
        return AGAIN;
    }

    @ForSupervisors
    @PostMapping("/rules")
    String rule(@RequestParam(defaultValue = "false") boolean lateAllowed, RedirectAttributes next) {
        allowLateRequests.execute(lateAllowed);
        next.addFlashAttribute("saved", "extension.rules.saved");
        return AGAIN;
    }

    private void tell(Refusal refusal, Locale language, RedirectAttributes next) {
        next.addFlashAttribute("problem", messages.getMessage(refusal.code(), refusal.arguments(), language));
    }
}
