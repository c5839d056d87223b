package org.duban.signin;

import java.time.Clock;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Shows Spring Security the accounts. Roles are not in it: they are looked up for each request, so a change is in force at once. */
@Component
class SignInDirectory implements UserDetailsService {
    /** The only thing that someone with a password set by another person may do is to change it. */
    static final String ONE_TIME = "ONE_TIME";

    private final Accounts accounts;
    private final Clock clock;

    SignInDirectory(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Account account = accounts.findByUsername(username).orElseThrow(() -> new UsernameNotFoundException(username));
        return User.withUsername(account.username())
                .password(account.password())
                .disabled(!account.enabled())
                .accountLocked(account.isLocked(clock.instant()))
                .authorities(account.hasOneTimePassword() ? ONE_TIME : "USER")
                .build();
    }
}
