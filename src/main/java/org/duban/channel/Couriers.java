package org.duban.channel;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends messages by the channels that the current district has switched on. */
@Component
public class Couriers {
    private final List<Courier> all;
    private final Channels channels;
    private final Seal seal;

    Couriers(List<Courier> all, Channels channels, Seal seal) {
        this.all = all;
        this.channels = channels;
        this.seal = seal;
    }

    /** The kinds that are switched on, in their order. */
    public List<ChannelKind> open() {
        return channels.findByEnabledTrue().stream().map(Channel::kind).sorted().toList();
    }

    /** The first of those that are switched on by which the person can be reached: nobody gets the same twice. */
    public Optional<ChannelKind> reaching(Recipient person) {
        return open().stream().filter(kind -> courier(kind).reaches(person)).findFirst();
    }

    /**
     * Sends a message, outside of any transaction: it takes seconds.
     *
     * @throws DeliveryFailed where it did not, or perhaps did not, arrive; {@link Fault#ADDRESS} where the channel is off by now
     */
    public void deliver(ChannelKind kind, Message message) throws DeliveryFailed {
        Route route = channels.findByKind(kind)
                .filter(Channel::enabled)
                .map(channel -> channel.route(seal))
                .orElseThrow(() -> new DeliveryFailed(Fault.ADDRESS, "off"));
        courier(kind).deliver(message, route);
    }

    private Courier courier(ChannelKind kind) {
        return all.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}
