package org.duban.report;

import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Role;
import org.duban.account.Viewer;
import org.springframework.stereotype.Component;

/** Knows where a person may import: where they are a supervisor. */
@Component
public class ImportRights {
    private final Accounts accounts;

    ImportRights(Accounts accounts) {
        this.accounts = accounts;
    }

    public boolean in(String district, Viewer person) {
        return accounts.findById(person.account()).filter(Account::enabled).stream()
                .flatMap(account -> account.grantsIn(district).stream())
                .anyMatch(grant -> grant.role() == Role.SUPERVISOR);
    }
}
