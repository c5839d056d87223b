package org.duban.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.ForSystemAdministrators;
import org.duban.account.Secret;
import org.duban.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the system administrator sees and makes accounts. */
@Controller
@ForSystemAdministrators
@RequestMapping("/admin/accounts")
class AccountController {
    static final String USERNAME = "[a-z0-9][a-z0-9.-]{1,49}";

    private static final String LIST = "redirect:/admin/accounts";

    private final Accounts accounts;
    private final MakeAccount makeAccount;
    private final Clock clock;

    AccountController(Accounts accounts, MakeAccount makeAccount, Clock clock) {
        this.accounts = accounts;
        this.makeAccount = makeAccount;
        this.clock = clock;
    }

    /** A person who is to sign in. */
    record AccountForm(
            @Pattern(regexp = USERNAME, message = "{accounts.username.hint}") String username,

            @NotBlank @Size(max = 50) String name) {}

    /** An account as the list shows it; {@code state} is on, off or locked. */
    record AccountView(UUID id, String username, String name, String state) {}

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("form", new AccountForm("", ""));
        return page(viewer, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return page(viewer, model);
        }
        try {
            Secret password = makeAccount.execute(form.username(), form.name().strip());
            next.addFlashAttribute("handover", new Handover(form.username(), password.text()));
        } catch (UsernameTaken taken) {
            errors.reject(taken.code(), taken.arguments(), null);
            return page(viewer, model);
        }
        return LIST;
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute(
                "accounts",
                accounts.findAllByOrderByUsername().stream()
                        .filter(each -> each.staysWithin(viewer.district()))
                        .map(this::view)
                        .toList());
        return "administration/accounts";
    }

    private AccountView view(Account account) {
        String state = !account.enabled() ? "off" : account.isLocked(clock.instant()) ? "locked" : "on";
        return new AccountView(account.id(), account.username(), account.name(), state);
    }
}
