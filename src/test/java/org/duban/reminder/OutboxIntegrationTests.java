package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

@DubanTest
class OutboxIntegrationTests {
    private static final String DISTRICT = DueScene.DISTRICT;

    @Autowired
    private DueScene scenes;

    @Autowired
    private Remind remind;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TakeUpDelivery takeUp;

    @Autowired
    private SendAgain sendAgain;

    @Autowired
    private Notices notices;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Contacts contacts;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private JdbcClient jdbc;

    private Listener gateway;
    private DueScene.Cast cast;

    @BeforeEach
    void begin() throws IOException {
        gateway = new Listener();
        cast = scenes.begin();
        scenes.open(gateway);
        reach(null);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private void reach(LocalTime quietUntil) {
        Contact contact = contacts.of(cast.clerk().id());
        contact.change(new ContactForm(null, "13900000001", null, quietUntil, null));
        contacts.save(contact);
    }

    private void remindAt(ZonedDateTime now) {
        district.within(DISTRICT, () -> {
            remind.people(DISTRICT, now);
            return now;
        });
    }

    private void sendAt(ZonedDateTime now) {
        district.within(DISTRICT, () -> {
            outbox.empty(Clock.fixed(now.toInstant(), now.getZone()));
            return now;
        });
    }

    private Delivery last() {
        return district.within(DISTRICT, () -> deliveries
                .findByNoticeInOrderByChannel(
                        List.of(notices.findByAccountOrderByDayDesc(cast.clerk().id(), Limit.of(1))
                                .get(0)
                                .id()))
                .get(0));
    }

    @Test
    void sendsOneMessageADayThatNamesNoTarget() {
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        sendAt(now);
        sendAt(now);

        assertThat(gateway.heard()).hasSize(1);
        assertThat(gateway.heard().get(0).body().path("mobile").asString()).isEqualTo("13900000001");
        assertThat(gateway.heard().get(0).body().path("text").asString())
                .contains("1项目标" + cast.due() + "到期")
                .doesNotContain("第1项任务", "提醒局", "某某");
        assertThat(last().state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void neitherRepeatsNorForgetsWhatItWasKilledOver() {
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        assertThat(district.within(DISTRICT, () -> takeUp.execute(last().id(), now)))
                .isPresent();
        sendAt(now.plusMinutes(5));
        assertThat(last().state()).isEqualTo(DeliveryState.SENDING);
        sendAt(now.plusMinutes(15));

        assertThat(gateway.heard()).as("it may have arrived").isEmpty();
        assertThat(last().state()).isEqualTo(DeliveryState.UNCLEAR);
        district.within(DISTRICT, () -> {
            sendAgain.execute(last().id());
            return now;
        });
        sendAt(now.plusHours(1));
        assertThat(gateway.heard()).as("by a person").hasSize(1);
    }

    @Test
    void sendsOnceThoughSeveralInstancesDoSoAtOnce() {
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(each -> CompletableFuture.runAsync(() -> sendAt(now)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(gateway.heard()).hasSize(1);
        assertThat(last().attempts()).isEqualTo(1);
    }

    @Test
    void triesAgainAfterPausesAndGivesUpInTheEnd() {
        IntStream.range(0, 9).forEach(each -> gateway.willAnswer(503, ""));
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        sendAt(now);
        sendAt(now.plusMinutes(1));
        assertThat(gateway.heard()).hasSize(1);
        assertThat(last().state()).isEqualTo(DeliveryState.WAITING);
        IntStream.rangeClosed(1, 8).forEach(hour -> sendAt(now.plusHours(hour)));

        assertThat(gateway.heard()).hasSize(4);
        assertThat(last().state()).isEqualTo(DeliveryState.FAILED);
        assertThat(last().detail()).isEqualTo("HTTP 503");
    }

    @Test
    void repeatsNothingThatMayHaveArrived() {
        gateway.willAnswer(500, "");
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        sendAt(now);
        sendAt(now.plusHours(5));

        assertThat(gateway.heard()).hasSize(1);
        assertThat(last().state()).isEqualTo(DeliveryState.UNCLEAR);
    }

    @Test
    void keepsThePersonsQuietHours() {
        reach(LocalTime.of(11, 0));
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        sendAt(now);
        assertThat(gateway.heard()).isEmpty();
        sendAt(now.plusHours(2));

        assertThat(gateway.heard()).hasSize(1);
    }

    @Test
    void neverSendsWhatALaterNoticeHasOvertaken() {
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        Delivery first = last();
        remindAt(scenes.at(cast, 1));
        sendAt(scenes.at(cast, 1));

        assertThat(gateway.heard()).hasSize(1);
        assertThat(district.within(DISTRICT, () -> deliveries.get(first.id())).state())
                .isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void sendsNoMoreThanTheWeekAllows() {
        jdbc.sql(
                        "insert into reminder_rules (district_id, id, rules, version) values (?, gen_random_uuid(),"
                                + " '{\"steps\":[-3,-2,-1,0,1],\"leadersFrom\":1,\"from\":\"08:30\",\"until\":\"18:00\",\"mostAWeek\":2,\"urgeGap\":1}', 0)")
                .param(DISTRICT)
                .update();
        try {
            IntStream.rangeClosed(-3, 1).mapToObj(step -> scenes.at(cast, step)).forEach(now -> {
                remindAt(now);
                sendAt(now);
            });
        } finally {
            jdbc.sql("delete from reminder_rules where district_id = ?")
                    .param(DISTRICT)
                    .update();
        }

        assertThat(gateway.heard()).hasSize(2);
        assertThat(district.within(
                        DISTRICT,
                        () -> notices.countByAccountAndReadAtIsNull(cast.clerk().id())))
                .as("in the program")
                .isEqualTo(5);
    }

    @Test
    void sendsNothingThatArrivedAgain() {
        ZonedDateTime now = scenes.at(cast, 0);
        remindAt(now);
        sendAt(now);

        assertThatExceptionOfType(NotSentAgain.class)
                .isThrownBy(() -> district.within(DISTRICT, () -> {
                    sendAgain.execute(last().id());
                    return now;
                }));
        assertThat(Duration.between(now.toInstant(), last().changedAt())).isZero();
    }
}
