package org.duban.administration;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.ForSecurityAdministrators;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.duban.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the security administrator gives and takes roles in the district. */
@Controller
@ForSecurityAdministrators
@RequestMapping("/admin/grants")
class GrantController {
    private static final String LIST = "redirect:/admin/grants";

    private final Grants grants;
    private final GiveRole giveRole;
    private final TakeRole takeRole;
    private final MessageSource messages;

    GrantController(Grants grants, GiveRole giveRole, TakeRole takeRole, MessageSource messages) {
        this.grants = grants;
        this.giveRole = giveRole;
        this.takeRole = takeRole;
        this.messages = messages;
    }

    /** A role to be given; absent unit and post mean none. */
    record GrantForm(
            String username,
            Role role,
            @Nullable UUID unit,
            @Nullable UUID post) {
        Grant grant(String district) {
            return new Grant(district, role, unit, post);
        }
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("grants", grants.in(viewer.district()));
        model.addAttribute("choice", grants.choice());
        return "administration/grants";
    }

    @PostMapping
    String give(@Valid GrantForm form, Viewer viewer, Locale locale, RedirectAttributes next) {
        Grant grant = form.grant(viewer.district());
        return attempt(() -> giveRole.execute(form.username(), grant, viewer.username()), locale, next);
    }

    @PostMapping("/take")
    String take(
            @RequestParam String username,
            @RequestParam Role role,
            Viewer viewer,
            Locale locale,
            RedirectAttributes next) {
        return attempt(() -> takeRole.execute(username, viewer.district(), role, viewer.username()), locale, next);
    }

    private String attempt(Runnable work, Locale locale, RedirectAttributes next) {
        try {
            work.run();
            next.addFlashAttribute("saved", "grants.saved");
        } catch (Refusal refusal) {
            next.addFlashAttribute("problem", messages.getMessage(refusal.code(), refusal.arguments(), locale));
        }
        return LIST;
    }
}
