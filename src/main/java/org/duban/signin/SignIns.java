package org.duban.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duban.account.Accounts;
import org.duban.account.HomeDistrict;
import org.duban.district.District;
import org.duban.signin.SignIn.Outcome;
import org.springframework.context.ApplicationEventPublisher;
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

/** Counts wrong passwords, by form and by HTTP Basic alike: five in a row lock the account for five minutes. All is told. */
@Component
class SignIns implements UserDetailsChecker {
    private static final int FAILURES_ALLOWED = 5;
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final HomeDistrict home;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SignIns(Accounts accounts, HomeDistrict home, ApplicationEventPublisher publisher, Clock clock) {
        this.accounts = accounts;
        this.home = home;
        this.publisher = publisher;
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
            publish(person, locked ? Outcome.LOCKED : Outcome.REFUSED);
        }
    }

    @EventListener({AuthenticationFailureLockedEvent.class, AuthenticationFailureDisabledEvent.class})
    @Transactional
    public void on(AbstractAuthenticationFailureEvent refused) {
        publish(refused.getAuthentication(), Outcome.REFUSED);
    }

    @EventListener
    @Transactional
    public void on(InteractiveAuthenticationSuccessEvent signedIn) {
        publish(signedIn.getAuthentication(), Outcome.SIGNED_IN);
    }

    private void publish(Authentication person, Outcome outcome) {
        String name = person.getName();
        String district = accounts.findByUsername(name)
                .flatMap(account -> home.of(account, Optional.empty()))
                .orElse(District.COUNTRY);
        publisher.publishEvent(new SignIn(name, district, outcome));
    }
}
