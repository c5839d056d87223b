package org.duban.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    GrantController(Grants grants, GiveRole giveRole, TakeRole takeRole) {
        this.grants = grants;
        this.giveRole = giveRole;
        this.takeRole = takeRole;
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
        return "account/grants";
    }

    @PostMapping
    String give(GrantForm form, Viewer viewer, RedirectAttributes next) {
        giveRole.execute(form.username(), form.grant(viewer.district()), viewer.username());
        return saved(next);
    }

    @PostMapping("/take")
    String take(@RequestParam String username, @RequestParam Role role, Viewer viewer, RedirectAttributes next) {
        takeRole.execute(username, viewer.district(), role, viewer.username());
        return saved(next);
    }

    private static String saved(RedirectAttributes next) {
        next.addFlashAttribute("saved", "grants.saved");
        return LIST;
    }
}
