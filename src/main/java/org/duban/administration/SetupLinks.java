package org.duban.administration;

import java.time.Instant;
import org.duban.account.Secret;
import org.springframework.data.repository.ListCrudRepository;

/** The links for the first administrators that were printed and not used yet. */
interface SetupLinks extends ListCrudRepository<SetupLink, String> {
    /** @throws SetupLinkInvalid where the link was used, has expired or never was */
    default void require(Secret secret, Instant now) {
        findById(secret.hash()).filter(link -> link.isValid(now)).orElseThrow(SetupLinkInvalid::new);
    }
}
