package org.duban.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A channel as an administrator sets it up.
 *
 * @param address empty for the one that is known, likewise {@code secret}: neither is ever shown again
 */
record ChannelForm(
        boolean enabled,
        @NotNull @Size(max = 500) String address,
        @NotNull @Size(max = 200) String sender,
        @NotNull @Size(max = 500) String secret,
        long version) {}
