package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.reminder.DueScene.DISTRICT;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.duban.district.CurrentDistrict;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.Listener;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class WayOutIntegrationTests {
    @Autowired
    private DueScene scenes;

    @Autowired
    private Remind remind;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Contacts contacts;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private Clock clock;

    private Listener gateway;
    private DueScene.Cast cast;

    @BeforeEach
    void begin() throws IOException {
        gateway = new Listener();
        cast = scenes.begin();
        scenes.open(gateway);
        scenes.open("DINGTALK_ROBOT", gateway.address("/robot"));
    }

    @AfterEach
    void stop() {
        scenes.close();
        gateway.close();
    }

    private void reach(String mobile) {
        Contact contact = contacts.of(cast.clerk().id());
        contact.change(new ContactForm(null, mobile, null, null, null));
        contacts.save(contact);
    }

    private void send() {
        ZonedDateTime now = scenes.at(cast, 0);
        district.within(DISTRICT, () -> {
            remind.people(DISTRICT, now);
            outbox.empty(Clock.fixed(now.toInstant(), now.getZone()));
            outbox.empty(Clock.fixed(now.plusMinutes(5).toInstant(), now.getZone()));
            return now;
        });
    }

    @Test
    void sendsOneMessageADayThoughSeveralChannelsAreOn() {
        reach("13900000001");
        send();

        assertThat(gateway.heard()).extracting(Listener.Heard::path).isEqualTo(List.of("/robot"));
    }

    @Test
    void showsTheSectionWhatFailedAndWhy() {
        reach("13900000001");
        gateway.willAnswer(403, "");
        send();

        assertThat(clicks.page(people.supervisor(DISTRICT), "/" + DISTRICT + "/" + cast.year() + "/reminders"))
                .containsSubsequence(cast.clerk().name(), "钉钉群机器人", "失败", "对方拒收", "再发");
    }

    @Test
    void namesTheOneChannelBeforeAnybodyIsUrged() {
        reach("13900000001");
        promises.print(
                DISTRICT,
                cast.target(),
                clock.instant().atZone(DueScene.ZONE).toLocalDate().toString());

        String page = clicks.page(people.supervisor(DISTRICT), "/" + DISTRICT + "/" + cast.year() + "/urging");

        assertThat(page).contains(cast.clerk().name(), "钉钉群机器人").doesNotContain("短信网关");
    }
}
