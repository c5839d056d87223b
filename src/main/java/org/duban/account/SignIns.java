package org.duban.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duban.account.AuditEntry.Action;
import org.duban.district.District;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureDisabledEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords, by form and by HTTP Basic alike: five in a row lock the account for five minutes. All is recorded. */
@Component
class SignIns implements UserDetailsChecker {
    private static final int FAILURES_ALLOWED = 5;
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final HomeDistrict home;
    private final AuditEntries entries;
    private final Acts acts;
    private final Clock clock;

    SignIns(Accounts accounts, HomeDistrict home, AuditEntries entries, Acts acts, Clock clock) {
        this.accounts = accounts;
        this.home = home;
        this.entries = entries;
        this.acts = acts;
        this.clock = clock;
    }

    /** Looks again after the password was right: other attempts may have locked the account while it was checked. */
    @Override
    @Transactional
    public void check(UserDetails person) {
        if (accounts.isLocked(person.getUsername(), clock.instant())) {
            throw new LockedException("locked meanwhile");
        }
        accounts.forgetFailures(person.getUsername());
    }

    @EventListener
    @Transactional
    public void on(AuthenticationFailureBadCredentialsEvent refused) {
        if (refused.getAuthentication() instanceof UsernamePasswordAuthenticationToken person) {
            Instant until = clock.instant().plus(LOCK);
            accounts.countFailure(person.getName());
            boolean locked = accounts.lock(person.getName(), FAILURES_ALLOWED, until) > 0;
            record(person, locked ? Action.LOCKED : Action.REFUSED);
        }
    }

    @EventListener({AuthenticationFailureLockedEvent.class, AuthenticationFailureDisabledEvent.class})
    @Transactional
    public void on(AbstractAuthenticationFailureEvent refused) {
        record(refused.getAuthentication(), Action.REFUSED);
    }

    @EventListener
    @Transactional
    public void on(InteractiveAuthenticationSuccessEvent signedIn) {
        record(signedIn.getAuthentication(), Action.SIGNED_IN);
    }

    private void record(Authentication person, Action action) {
        String name = person.getName();
        String district = accounts.findByUsername(name)
                .flatMap(account -> home.of(account, Optional.empty()))
                .orElse(District.COUNTRY);
        entries.save(new AuditEntry(acts.by(name, district), action, "SignIn", name, null));
    }
}
