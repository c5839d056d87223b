package org.duban.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.duban.shared.Ids;
import org.duban.testing.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class WebhookTests {
    private static final Clock CLOCK =
            Clock.fixed(Instant.ofEpochMilli(1_654_000_000_000L), ZoneId.of("Asia/Shanghai"));
    private static final Message MESSAGE =
            new Message(Ids.next(), new Recipient("甲", "jia@example.invalid", "13900000000", "jia"), "提醒", "有3项今天截止");

    private final Posting posting = new Posting(new Hosts(Set.of(), Set.of("localhost")), JsonMapper.shared());
    private Listener listener;

    @BeforeEach
    void listen() throws IOException {
        listener = new Listener();
    }

    @AfterEach
    void stop() {
        listener.close();
    }

    private Route route(String path, String sender, String secret) {
        return new Route(URI.create(listener.address(path)), sender, secret);
    }

    private Fault faultOf(Courier courier) {
        return catchThrowableOfType(DeliveryFailed.class, () -> courier.deliver(MESSAGE, route("/", "", "")))
                .fault();
    }

    @Test
    void mentionsThePersonInAWeComGroup() throws DeliveryFailed {
        new WeComRobot(posting).deliver(MESSAGE, route("/cgi-bin/webhook/send?key=k1", "", ""));

        Listener.Heard heard = listener.heard().get(0);
        assertThat(heard.query()).isEqualTo("key=k1");
        assertThat(heard.body()).isEqualTo(JsonMapper.shared().readTree("""
                        {"msgtype":"text","text":{"content":"有3项今天截止","mentioned_mobile_list":["13900000000"]}}"""));
    }

    @Test
    void signsForDingTalk() throws DeliveryFailed {
        new DingTalkRobot(posting, CLOCK).deliver(MESSAGE, route("/robot/send?access_token=t1", "", "SECtest"));

        Listener.Heard heard = listener.heard().get(0);
        assertThat(heard.query())
                .isEqualTo("access_token=t1&timestamp=1654000000000&sign="
                        + "/DmPpbvy4nT9MFlwYTIfWipbMTgA8vAFgHfvQIg4Ei0=");
        assertThat(heard.body().at("/at/atMobiles/0").asString()).isEqualTo("13900000000");
        assertThat(heard.body().at("/text/content").asString()).isEqualTo("有3项今天截止 @13900000000");
    }

    @Test
    void asksWeComForATokenOnceAndSendsToThePerson() throws DeliveryFailed {
        WeComApp app = new WeComApp(posting, CLOCK);
        listener.willAnswer(200, "{\"errcode\":0,\"access_token\":\"a+b\",\"expires_in\":7200}");
        app.deliver(MESSAGE, route("", "ww1/1000002", "s&1"));
        app.deliver(MESSAGE, route("", "ww1/1000002", "s&1"));

        assertThat(listener.heard())
                .extracting(Listener.Heard::path)
                .containsExactly("/cgi-bin/gettoken", "/cgi-bin/message/send", "/cgi-bin/message/send");
        assertThat(listener.heard().get(0).query()).isEqualTo("corpid=ww1&corpsecret=s&1");
        assertThat(listener.heard().get(1).query()).isEqualTo("access_token=a+b");
        assertThat(listener.heard().get(1).body().path("touser").asString()).isEqualTo("jia");
        assertThat(listener.heard().get(1).body().path("agentid").asString()).isEqualTo("1000002");
    }

    @Test
    void givesTheGatewayWhatItNeeds() throws DeliveryFailed {
        new SmsGateway(posting).deliver(MESSAGE, route("/sms", "督查室", "token"));

        Listener.Heard heard = listener.heard().get(0);
        assertThat(heard.authorization()).isEqualTo("Bearer token");
        assertThat(heard.body().path("id").asString()).isEqualTo(MESSAGE.id().toString());
        assertThat(heard.body().path("mobile").asString()).isEqualTo("13900000000");
        assertThat(heard.body().path("sign").asString()).isEqualTo("督查室");
    }

    @ParameterizedTest
    @CsvSource({
        "200, 45009, BUSY", "200, 410100, BUSY", "200, 93000, REJECTED", "200, , REJECTED",
        "429, , BUSY", "503, , BUSY", "404, , REJECTED", "500, , UNCLEAR"
    })
    void tellsWhyItWasNotTaken(int status, String errcode, Fault fault) {
        listener.willAnswer(status, errcode == null ? "not json" : "{\"errcode\":" + errcode + "}");

        assertThat(faultOf(new WeComRobot(posting))).isEqualTo(fault);
    }

    @Test
    void neverFollowsARedirect() throws IOException {
        try (Listener elsewhere = new Listener()) {
            listener.willRedirect(elsewhere.address("/inside"));

            assertThat(faultOf(new SmsGateway(posting))).isEqualTo(Fault.REJECTED);
            assertThat(elsewhere.heard()).isEmpty();
        }
    }

    @Test
    void callsNoHostThatIsNoLongerAllowed() {
        SmsGateway gateway = new SmsGateway(new Posting(new Hosts(Set.of("localhost"), Set.of()), JsonMapper.shared()));

        assertThat(faultOf(gateway)).isEqualTo(Fault.ADDRESS);
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void knowsThatNothingWasSentWhereNobodyAnswers() {
        Courier gateway = new SmsGateway(posting);
        Route route = route("/", "", "");
        listener.close();

        assertThat(catchThrowableOfType(DeliveryFailed.class, () -> gateway.deliver(MESSAGE, route))
                        .fault())
                .isEqualTo(Fault.UNREACHABLE);
    }
}
