package org.duban.administration;

import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Role;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;

/** Takes a role in a district back from a person; it is in force with the next request. */
@UseCase
class TakeRole {
    private final Accounts accounts;

    TakeRole(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param by the user name of the one who takes it back
     * @throws NoGrantToOneself where that is the same person
     */
    void execute(String username, String district, Role role, String by) {
        if (username.equals(by)) {
            throw new NoGrantToOneself();
        }
        Account account = accounts.findByUsername(username).orElseThrow(NotFound::new);
        account.takeBack(district, role);
        accounts.save(account);
    }
}
