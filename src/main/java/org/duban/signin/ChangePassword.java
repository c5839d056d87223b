package org.duban.signin;

import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Sessions;
import org.duban.shared.NotFound;
import org.duban.shared.UseCase;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets a person choose another password; all sessions end, also those that someone else may have. */
@UseCase
class ChangePassword {
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Sessions sessions;

    ChangePassword(Accounts accounts, PasswordEncoder encoder, Sessions sessions) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.sessions = sessions;
    }

    /** @return false where the present password is wrong; then nothing changes */
    boolean execute(String username, String current, String next) {
        Account account = accounts.findByUsername(username).orElseThrow(NotFound::new);
        if (!encoder.matches(current, account.password())) {
            return false;
        }
        account.choosePassword(encoder.encode(next));
        accounts.save(account);
        sessions.endAll(username);
        return true;
    }
}
