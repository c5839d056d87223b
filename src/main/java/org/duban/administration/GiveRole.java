package org.duban.administration;

import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;

/** Gives a person a role in a district. Holding it already, the person gets its unit or post changed. */
@UseCase
class GiveRole {
    private final Accounts accounts;

    GiveRole(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @param by the user name of the one who gives it
     * @throws NotFound where there is no such person
     * @throws NoGrantToOneself where that is the one who gives it
     * @throws GrantIncomplete where the role asks for a unit and there is none, or the other way round
     * @throws AdministratorsAreSeparate where the person holds a role that does not go with it
     */
    void execute(String username, Grant grant, String by) {
        if (username.equals(by)) {
            throw new NoGrantToOneself();
        }
        if (!grant.isComplete()) {
            throw new GrantIncomplete();
        }
        Account account = accounts.findByUsername(username).orElseThrow(NotFound::new);
        if (account.grants().stream().anyMatch(held -> !held.role().goesWith(grant.role()))) {
            throw new AdministratorsAreSeparate(account.name());
        }
        account.replace(grant);
        accounts.save(account);
    }
}
