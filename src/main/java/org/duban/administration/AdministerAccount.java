package org.duban.administration;

import java.util.UUID;
import java.util.function.Consumer;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Sessions;
import org.duban.shared.UseCase;

/** Switches an account on or off or gives it a new one-time password; its sessions end. */
@UseCase
class AdministerAccount {
    private final Accounts accounts;
    private final Sessions sessions;

    AdministerAccount(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * @param district of the administrator who asks
     * @throws NotYoursToAdminister where the account has grants beyond that district, so that nobody takes over an account from above
     */
    Account execute(UUID id, String district, Consumer<Account> change) {
        Account account = accounts.get(id);
        if (!account.staysWithin(district)) {
            throw new NotYoursToAdminister(account.username());
        }
        change.accept(account);
        sessions.endAll(account.username());
        return accounts.save(account);
    }
}
