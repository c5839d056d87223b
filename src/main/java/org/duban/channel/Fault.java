package org.duban.channel;

/** Why a message was not delivered. */
public enum Fault {
    /** The address is not, or no longer, among those allowed. */
    ADDRESS,
    /** Nobody answered at the address: nothing was sent. */
    UNREACHABLE,
    /** The other side takes no more messages for now. */
    BUSY,
    /** The other side refused it. */
    REJECTED,
    /** The connection broke after sending: it may have arrived. */
    UNCLEAR;

    /** Whether it certainly did not arrive and may do so later: only then is it tried again. */
    public boolean passes() {
        return this == UNREACHABLE || this == BUSY;
    }
}
