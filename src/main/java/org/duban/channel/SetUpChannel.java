package org.duban.channel;

import java.net.URI;
import org.duban.shared.ChangedMeanwhile;
import org.duban.shared.UseCase;

/** Sets a channel up, switches it on or off. */
@UseCase
class SetUpChannel {
    private final Channels channels;
    private final Hosts hosts;
    private final Seal seal;

    SetUpChannel(Channels channels, Hosts hosts, Seal seal) {
        this.channels = channels;
        this.hosts = hosts;
        this.seal = seal;
    }

    /**
     * @throws AddressNotAllowed where its address is none that the program may call, or it has none
     * @throws SealKeyMissing where nothing could keep its secrets
     * @throws ChangedMeanwhile where another person changed it
     */
    void execute(ChannelKind kind, ChannelForm form) {
        Channel channel = channels.findByKind(kind).orElseGet(() -> new Channel(kind));
        ChangedMeanwhile.unlessSame(form.version(), channel.version());
        channel.sendAs(form.sender().strip());
        if (!form.address().isBlank()) {
            channel.sendTo(allowed(kind, form.address().strip()), seal);
        }
        if (!form.secret().isBlank()) {
            channel.proveBy(form.secret().strip(), seal);
        }
        if (form.enabled()) {
            channel.switchOn();
        } else {
            channel.switchOff();
        }
        channels.save(channel);
    }

    private URI allowed(ChannelKind kind, String words) {
        try {
            URI address = URI.create(words);
            boolean mail = String.valueOf(address.getScheme()).startsWith("smtp");
            if (mail == (kind == ChannelKind.MAIL) && hosts.allow(address)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new AddressNotAllowed();
        }
        throw new AddressNotAllowed();
    }
}
