package org.duban.channel;

import java.util.Map;
import org.springframework.stereotype.Component;

/** 短信网关: one request of plain JSON for a message; the secret goes along as a bearer token. */
@Component
class SmsGateway implements Courier {
    private final Posting posting;

    SmsGateway(Posting posting) {
        this.posting = posting;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SMS;
    }

    @Override
    public boolean reaches(Recipient person) {
        return person.mobile() != null;
    }

    @Override
    public void deliver(Message message, Route route) throws DeliveryFailed {
        Map<String, String> body = Map.of(
                "id", message.id().toString(),
                "mobile", String.valueOf(message.to().mobile()),
                "sign", route.sender(),
                "text", message.text());
        posting.post(route.address(), body, route.secret());
    }
}
