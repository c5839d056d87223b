package org.duban.channel;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 企业微信群机器人: a message in a group that mentions the person; the address holds the key. */
@Component
class WeComRobot implements Courier {
    private final Posting posting;

    WeComRobot(Posting posting) {
        this.posting = posting;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WECOM_ROBOT;
    }

    @Override
    public boolean reaches(Recipient person) {
        return person.mobile() != null;
    }

    @Override
    public void deliver(Message message, Route route) throws DeliveryFailed {
        Map<String, Object> text = Map.of(
                "content",
                message.text(),
                "mentioned_mobile_list",
                List.of(String.valueOf(message.to().mobile())));
        Errcode.of(posting.post(route.address(), Map.of("msgtype", "text", "text", text), null))
                .requireTaken();
    }
}
