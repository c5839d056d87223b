package org.duban.administration;

import java.time.Clock;
import java.time.Duration;
import org.duban.account.Secret;
import org.duban.shared.UseCase;

/** Makes a link for the first administrators. */
@UseCase
class OfferSetup {
    private static final Duration VALID = Duration.ofHours(24);

    private final SetupLinks links;
    private final Clock clock;

    OfferSetup(SetupLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** @return the secret that the link ends with */
    Secret execute() {
        Secret secret = Secret.random();
        links.save(new SetupLink(secret, clock.instant().plus(VALID)));
        return secret;
    }
}
