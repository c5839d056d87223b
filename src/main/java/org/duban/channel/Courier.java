package org.duban.channel;

/** Delivers messages by one kind of channel. */
interface Courier {
    ChannelKind kind();

    /** Whether enough is known of the person. */
    boolean reaches(Recipient person);

    /** @throws DeliveryFailed where it did not, or perhaps did not, arrive */
    void deliver(Message message, Route route) throws DeliveryFailed;
}
