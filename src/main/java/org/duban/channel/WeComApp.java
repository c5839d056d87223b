package org.duban.channel;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** 企业微信应用消息: a message to the person alone; the sender is {@code corpid/agentid}, the secret that of the application. */
@Component
class WeComApp implements Courier {
    /** WeCom counts how often a token is asked for, and gives the same one for two hours. */
    private static final Duration MARGIN = Duration.ofMinutes(5);
    /** Seconds in which WeCom itself drops a repetition. */
    private static final int REPETITION = 4 * 60 * 60;

    private final Posting posting;
    private final Clock clock;
    private final Map<Route, Token> tokens = new ConcurrentHashMap<>();

    WeComApp(Posting posting, Clock clock) {
        this.posting = posting;
        this.clock = clock;
    }

    /** What proves to WeCom who calls. */
    private record Token(String text, Instant until) {}

    @Override
    public ChannelKind kind() {
        return ChannelKind.WECOM_APP;
    }

    @Override
    public boolean reaches(Recipient person) {
        return person.wecom() != null;
    }

    @Override
    public void deliver(Message message, Route route) throws DeliveryFailed {
        URI address = at(route, "/cgi-bin/message/send")
                .queryParam("access_token", "{token}")
                .build(token(route));
        JsonNode answer = posting.post(address, body(message, route), null);
        try {
            Errcode.of(answer).requireTaken();
        } catch (DeliveryFailed e) {
            tokens.remove(route);
            throw e;
        }
        if (!answer.path("invaliduser").asString("").isEmpty()) {
            throw new DeliveryFailed(Fault.REJECTED, "invaliduser");
        }
    }

    private static Map<String, Object> body(Message message, Route route) {
        return Map.of(
                "touser",
                String.valueOf(message.to().wecom()),
                "msgtype",
                "text",
                "agentid",
                after(route.sender()),
                "text",
                Map.of("content", message.text()),
                "enable_duplicate_check",
                1,
                "duplicate_check_interval",
                REPETITION);
    }

    private String token(Route route) throws DeliveryFailed {
        Token known = tokens.get(route);
        if (known != null && clock.instant().isBefore(known.until())) {
            return known.text();
        }
        JsonNode answer = posting.get(at(route, "/cgi-bin/gettoken")
                .queryParam("corpid", "{corpid}")
                .queryParam("corpsecret", "{secret}")
                .build(before(route.sender()), route.secret()));
        Errcode.of(answer).requireTaken();
        Duration life = Duration.ofSeconds(answer.path("expires_in").asInt(0)).minus(MARGIN);
        String token = answer.path("access_token").asString("");
        tokens.put(route, new Token(token, clock.instant().plus(life)));
        return token;
    }

    private static UriComponentsBuilder at(Route route, String path) {
        return UriComponentsBuilder.fromUri(route.address()).replacePath(path).replaceQuery(null);
    }

    private static String before(String sender) {
        return sender.substring(0, Math.max(0, sender.indexOf('/')));
    }

    private static String after(String sender) {
        return sender.substring(sender.indexOf('/') + 1);
    }
}
