package org.duban.channel;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls addresses that administrators entered: only allowed ones, never where a redirect leads, never for long, never reading much. */
@Component
class Posting {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 64 * 1024;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final Hosts hosts;
    private final JsonMapper json;
    private final RestClient client;

    Posting(Hosts hosts, JsonMapper json) {
        this.hosts = hosts;
        this.json = json;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(READ);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * @param bearer what proves who calls, where the other side asks for it
     * @return the answer; an empty object where it is not one
     */
    JsonNode post(URI address, Map<String, ?> body, @Nullable String bearer) throws DeliveryFailed {
        return call(HttpMethod.POST, address, json.writeValueAsBytes(body), bearer);
    }

    /** As {@link #post(URI, Map, String)}. */
    JsonNode get(URI address) throws DeliveryFailed {
        return call(HttpMethod.GET, address, new byte[0], null);
    }

    private JsonNode call(HttpMethod method, URI address, byte[] body, @Nullable String bearer) throws DeliveryFailed {
        if (!hosts.allow(address)) {
            throw new DeliveryFailed(Fault.ADDRESS, String.valueOf(address.getHost()));
        }
        try {
            Answer answer = request(method, address, body, bearer).exchange((request, response) -> Answer.of(response));
            return answer.read(json);
        } catch (ResourceAccessException e) {
            throw broken(e.getCause());
        }
    }

    private RestClient.RequestHeadersSpec<?> request(
            HttpMethod method, URI address, byte[] body, @Nullable String bearer) {
        RestClient.RequestBodySpec request = client.method(method).uri(address);
        if (bearer != null && !bearer.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer);
        }
        return body.length == 0
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static DeliveryFailed broken(@Nullable Throwable cause) {
        boolean unsent = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof SSLHandshakeException
                || cause instanceof UnresolvedAddressException;
        String name = cause == null ? "" : cause.getClass().getSimpleName();
        return new DeliveryFailed(unsent ? Fault.UNREACHABLE : Fault.UNCLEAR, name);
    }

    /** What came back, cut where it is long. */
    private record Answer(HttpStatusCode status, byte[] body) {
        static Answer of(ClientHttpResponse response) throws IOException {
            return new Answer(response.getStatusCode(), response.getBody().readNBytes(MOST_BYTES));
        }

        JsonNode read(JsonMapper json) throws DeliveryFailed {
            if (!status.is2xxSuccessful()) {
                throw new DeliveryFailed(fault(), "HTTP " + status.value());
            }
            try {
                JsonNode answer = json.readTree(body);
                return answer.isObject() ? answer : json.createObjectNode();
            } catch (JacksonException e) {
                return json.createObjectNode();
            }
        }

        private Fault fault() {
            if (status.value() == TOO_MANY || status.value() == UNAVAILABLE) {
                return Fault.BUSY;
            }
            return status.is5xxServerError() ? Fault.UNCLEAR : Fault.REJECTED;
        }
    }
}
