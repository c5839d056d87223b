package org.duban.administration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.duban.account.Secret;

/** A link that makes the first administrators, once and until it expires; only the hash of its secret is kept. */
@Entity
class SetupLink {
    @Id
    private String hash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected SetupLink() {}

    SetupLink(Secret secret, Instant expiresAt) {
        this.hash = secret.hash();
        this.expiresAt = expiresAt;
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }
}
