package org.duban.administration;

import java.util.List;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Secret;
import org.duban.shared.UseCase;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes an account without any grant, with a one-time password. */
@UseCase
class MakeAccount {
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    MakeAccount(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    /**
     * @return the password to hand over
     * @throws UsernameTaken where another account has the name
     */
    Secret execute(String username, String name, Grant... grants) {
        if (accounts.findByUsername(username).isPresent()) {
            throw new UsernameTaken(username);
        }
        Secret password = Secret.oneTimePassword();
        Account account = new Account(username, name, "");
        account.replacePassword(encoder.encode(password.text()));
        List.of(grants).forEach(account::grant);
        accounts.save(account);
        return password;
    }
}
