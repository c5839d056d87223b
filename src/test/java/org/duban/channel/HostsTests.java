package org.duban.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTests {
    private final Hosts hosts = new Hosts(
            Set.of("192.0.2.7", "sms.example.invalid:8443", "localhost", "10.1.2.3"),
            Set.of("127.0.0.1:8088", "intern.example.invalid"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://192.0.2.7/send?key=1",
                "smtps://192.0.2.7:465",
                "https://SMS.example.invalid:8443/x",
                "http://127.0.0.1:8088/x",
                "smtp://intern.example.invalid:25"
            })
    void allowsWhatWhoRunsTheProgramNamed(String address) {
        assertThat(hosts.allow(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.7/send",
                "https://192.0.2.8/",
                "https://sms.example.invalid/other-port",
                "https://localhost/named-but-private",
                "https://10.1.2.3/named-but-private",
                "http://127.0.0.1:22/",
                "https://user@192.0.2.7/",
                "https://192.0.2.7@127.0.0.1/",
                "file:///etc/passwd",
                "ftp://192.0.2.7/",
                "https:///nohost",
                "https://[::1]/"
            })
    void refusesAllElse(String address) {
        assertThat(hosts.allow(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "172.16.3.4",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1"
            })
    void knowsPrivateAddresses(String address) throws UnknownHostException {
        assertThat(Hosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "100.128.0.1", "2001:db8::1"})
    void knowsPublicAddresses(String address) throws UnknownHostException {
        assertThat(Hosts.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
