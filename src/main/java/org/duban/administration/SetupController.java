package org.duban.administration;

import jakarta.validation.Valid;
import java.time.Clock;
import org.duban.account.ForAnyone;
import org.duban.account.Secret;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind the link that the first start prints. It answers a post itself, since what it shows exists only once. */
@Controller
@ForAnyone
@RequestMapping("/setup/{secret}")
class SetupController {
    private static final String PAGE = "administration/setup";

    private final SetupLinks links;
    private final MakeAdministrators makeAdministrators;
    private final Clock clock;

    SetupController(SetupLinks links, MakeAdministrators makeAdministrators, Clock clock) {
        this.links = links;
        this.makeAdministrators = makeAdministrators;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String secret, Model model) {
        links.require(new Secret(secret), clock.instant());
        model.addAttribute("form", new SetupForm("", "", "", "", ""));
        return PAGE;
    }

    @PostMapping
    String make(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            Model model) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        model.addAttribute("handovers", makeAdministrators.execute(new Secret(secret), form));
        return PAGE;
    }
}
