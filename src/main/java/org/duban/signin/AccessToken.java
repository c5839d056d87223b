package org.duban.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.duban.account.Secret;
import org.duban.shared.Ids;

/** A bearer token with which programs act for an account; only its SHA-256 is kept. */
@Entity
class AccessToken {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    private String name;
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(UUID account, String name, Secret secret, Instant createdAt) {
        this.id = Ids.next();
        this.account = account;
        this.name = name;
        this.hash = secret.hash();
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
