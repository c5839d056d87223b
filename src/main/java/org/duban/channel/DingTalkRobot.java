package org.duban.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** 钉钉群机器人: a message in a group that mentions the person; signed (加签) where there is a secret. */
@Component
class DingTalkRobot implements Courier {
    private static final String HMAC = "HmacSHA256";

    private final Posting posting;
    private final Clock clock;

    DingTalkRobot(Posting posting, Clock clock) {
        this.posting = posting;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.DINGTALK_ROBOT;
    }

    @Override
    public boolean reaches(Recipient person) {
        return person.mobile() != null;
    }

    /** DingTalk mentions a person only where the text names the number. */
    @Override
    public void deliver(Message message, Route route) throws DeliveryFailed {
        String mobile = String.valueOf(message.to().mobile());
        Map<String, Object> body = Map.of(
                "msgtype",
                "text",
                "text",
                Map.of("content", message.text() + " @" + mobile),
                "at",
                Map.of("atMobiles", List.of(mobile), "isAtAll", false));
        Errcode.of(posting.post(signed(route), body, null)).requireTaken();
    }

    private URI signed(Route route) {
        if (route.secret().isEmpty()) {
            return route.address();
        }
        String now = String.valueOf(clock.millis());
        return UriComponentsBuilder.fromUri(route.address())
                .queryParam("timestamp", now)
                .queryParam("sign", "{sign}")
                .build(sign(now, route.secret()));
    }

    /** The base 64 of the HMAC of {@code timestamp + "\n" + secret} by the secret. */
    static String sign(String timestamp, String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal((timestamp + "\n" + secret).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
