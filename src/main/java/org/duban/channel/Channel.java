package org.duban.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import org.duban.shared.DistrictEntity;
import org.duban.shared.Ids;

/** One way out of a district's program, as an administrator set it up; its address and secret are kept sealed. */
@Entity
class Channel extends DistrictEntity {
    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private boolean enabled;

    private String host;

    private String sender;

    @Column(name = "sealed_address")
    private String sealedAddress;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @SuppressWarnings("NullAway.Init")
    protected Channel() {}

    /** One that is off. */
    @SuppressWarnings("NullAway.Init")
    Channel(ChannelKind kind) {
        super(Ids.next());
        this.kind = kind;
        this.host = "";
        this.sender = "";
        this.sealedAddress = "";
        this.sealedSecret = "";
    }

    ChannelKind kind() {
        return kind;
    }

    boolean enabled() {
        return enabled;
    }

    /** All of its address that is shown: a robot's address holds its key. */
    String host() {
        return host;
    }

    String sender() {
        return sender;
    }

    boolean hasSecret() {
        return !sealedSecret.isEmpty();
    }

    boolean isSetUp() {
        return !sealedAddress.isEmpty();
    }

    void sendAs(String name) {
        sender = name;
    }

    void sendTo(URI address, Seal seal) {
        host = address.getHost();
        sealedAddress = seal.close(address.toString());
    }

    void proveBy(String secret, Seal seal) {
        sealedSecret = seal.close(secret);
    }

    /** @throws AddressNotAllowed where it has no address yet */
    void switchOn() {
        if (!isSetUp()) {
            throw new AddressNotAllowed();
        }
        enabled = true;
    }

    void switchOff() {
        enabled = false;
    }

    Route route(Seal seal) {
        String secret = hasSecret() ? seal.open(sealedSecret) : "";
        return new Route(URI.create(seal.open(sealedAddress)), sender, secret);
    }
}
