package org.duban.administration;

import java.util.UUID;
import java.util.function.Consumer;
import org.duban.account.Account;
import org.duban.account.ForSystemAdministrators;
import org.duban.account.Secret;
import org.duban.account.Viewer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the system administrator switches accounts off and on and sets one-time passwords. */
@Controller
@ForSystemAdministrators
@RequestMapping("/admin/accounts/{id}")
class AccountStateController {
    private static final String LIST = "redirect:/admin/accounts";

    private final AdministerAccount administer;
    private final PasswordEncoder encoder;

    AccountStateController(AdministerAccount administer, PasswordEncoder encoder) {
        this.administer = administer;
        this.encoder = encoder;
    }

    @PostMapping("/on")
    String switchOn(@PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
        return change(id, viewer, next, Account::switchOn);
    }

    @PostMapping("/off")
    String switchOff(@PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
        return change(id, viewer, next, Account::switchOff);
    }

    @PostMapping("/password")
    String newPassword(@PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
        Secret password = Secret.oneTimePassword();
        String encoded = encoder.encode(password.text());
        Account account = administer.execute(id, viewer.district(), each -> each.replacePassword(encoded));
        next.addFlashAttribute("handover", new Handover(account.username(), password.text()));
        return LIST;
    }

    private String change(UUID id, Viewer viewer, RedirectAttributes next, Consumer<Account> change) {
        administer.execute(id, viewer.district(), change);
        next.addFlashAttribute("saved", "accounts.saved");
        return LIST;
    }
}
