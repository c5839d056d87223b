package org.duban.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.duban.account.ForPeople;
import org.duban.account.Secret;
import org.duban.account.Viewer;
import org.duban.shared.NotFound;
import org.duban.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person makes and revokes bearer tokens; a token's text is shown once. */
@Controller
@ForPeople
@RequestMapping("/my/tokens")
class TokenController {
    private static final String LIST = "redirect:/my/tokens";

    private final AccessTokens tokens;
    private final Clock clock;

    TokenController(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A token as the list shows it. */
    record TokenView(UUID id, String name, String madeAt) {}

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute(
                "tokens",
                tokens.findAllByAccountOrderByCreatedAt(viewer.account()).stream()
                        .map(each -> new TokenView(each.id(), each.name(), Times.minute(each.createdAt(), clock)))
                        .toList());
        return "signin/tokens";
    }

    @PostMapping
    String create(@RequestParam @NotBlank @Size(max = 100) String name, Viewer viewer, RedirectAttributes next) {
        Secret secret = Secret.random();
        tokens.save(new AccessToken(viewer.account(), name.strip(), secret, clock.instant()));
        next.addFlashAttribute("created", secret.text());
        return LIST;
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
        tokens.delete(tokens.findByIdAndAccount(id, viewer.account()).orElseThrow(NotFound::new));
        next.addFlashAttribute("saved", "tokens.revoked");
        return LIST;
    }
}
