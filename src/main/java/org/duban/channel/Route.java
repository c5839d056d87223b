package org.duban.channel;

import java.net.URI;

/**
 * By what a channel sends.
 *
 * @param sender as whom: the mail address, {@code corpid/agentid}, or the signature of the SMS
 */
record Route(URI address, String sender, String secret) {
    @Override
    public String toString() {
        return "Route";
    }
}
