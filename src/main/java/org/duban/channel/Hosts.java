package org.duban.channel;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The hosts that channels may send to, named by who runs the program and not by who sets a channel up, so that no page can make
 * the program call the machines beside it.
 */
@Component
class Hosts {
    private static final Set<String> ENCRYPTED = Set.of("https", "smtps", "smtp");

    private final Set<String> outside;
    private final Set<String> inside;

    /**
     * @param outside {@code host} or {@code host:port}; their addresses must be public
     * @param inside likewise; their addresses may be private ones, and unencrypted
     */
    Hosts(@Value("${duban.channel.hosts}") Set<String> outside, @Value("${duban.channel.inside}") Set<String> inside) {
        this.outside = folded(outside);
        this.inside = folded(inside);
    }

    private static Set<String> folded(Set<String> hosts) {
        return hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a message may be sent there: the host is named, its address is public or named as one inside, the connection is
     * encrypted or stays inside.
     */
    boolean allow(URI address) {
        String host = address.getHost();
        String scheme = address.getScheme();
        if (host == null || scheme == null || address.getUserInfo() != null || address.getFragment() != null) {
            return false;
        }
        boolean near = names(inside, address);
        return (near || names(outside, address) && isPublic(host)) && (near || ENCRYPTED.contains(scheme));
    }

    /** Whether an SMTP server may be spoken to without encryption. */
    boolean isInside(URI address) {
        return names(inside, address);
    }

    private static boolean names(Set<String> hosts, URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return hosts.contains(host) || hosts.contains(host + ":" + address.getPort());
    }

    private static boolean isPublic(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(Hosts::isPublic);
        } catch (UnknownHostException e) {
            return true;
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        boolean nowhere = bytes.length == 4 && bytes[0] == 0;
        boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || nowhere
                || unique);
    }
}
