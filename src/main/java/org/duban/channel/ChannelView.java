package org.duban.channel;

/**
 * A channel as the page shows it.
 *
 * @param host of its address; empty where it has none yet
 */
record ChannelView(ChannelKind kind, boolean enabled, String host, String sender, boolean secret, long version) {
    static ChannelView of(Channel channel) {
        return new ChannelView(
                channel.kind(),
                channel.enabled(),
                channel.host(),
                channel.sender(),
                channel.hasSecret(),
                channel.version());
    }
}
