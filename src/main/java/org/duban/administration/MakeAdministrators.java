package org.duban.administration;

import java.time.Clock;
import java.util.List;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.account.Secret;
import org.duban.district.District;
import org.duban.shared.UseCase;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes the first three administrators, each for the whole country, and uses up the link. */
@UseCase
class MakeAdministrators {
    private final SetupLinks links;
    private final Accounts accounts;
    private final MakeAccount makeAccount;
    private final PasswordEncoder encoder;
    private final Clock clock;

    MakeAdministrators(
            SetupLinks links, Accounts accounts, MakeAccount makeAccount, PasswordEncoder encoder, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.makeAccount = makeAccount;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * @param form the system administrator, who chooses the password, and the user names of the others
     * @return the one-time passwords of the security and the audit administrator
     * @throws SetupLinkInvalid where the link was used, has expired or never was
     */
    List<Handover> execute(Secret link, SetupForm form) {
        links.require(link, clock.instant());
        links.deleteAll();
        Account first = new Account(form.username(), form.name().strip(), encoder.encode(form.password()));
        first.grant(Grant.of(Role.SYSTEM_ADMIN, District.COUNTRY));
        accounts.save(first);
        return List.of(make(form.security(), Role.SECURITY_ADMIN), make(form.audit(), Role.AUDIT_ADMIN));
    }

    private Handover make(String username, Role role) {
        Secret password = makeAccount.execute(username, username, Grant.of(role, District.COUNTRY));
        return new Handover(username, password.text());
    }
}
