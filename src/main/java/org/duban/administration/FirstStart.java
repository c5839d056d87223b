package org.duban.administration;

import org.duban.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link that makes the first administrators, while there is no account at all. The demo brings its own accounts. */
@Component
@Profile("!demo")
class FirstStart {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Accounts accounts;
    private final OfferSetup offerSetup;
    private final Environment environment;

    FirstStart(Accounts accounts, OfferSetup offerSetup, Environment environment) {
        this.accounts = accounts;
        this.offerSetup = offerSetup;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerSetup() {
        if (accounts.count() == 0) {
            String port = environment.getProperty("local.server.port", "8080");
            String secret = offerSetup.execute().text();
            LOG.warn(
                    "No account yet. Make the administrators within 24 hours at http://localhost:{}/setup/{}",
                    port,
                    secret);
        }
    }
}
