package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class UrgingIntegrationTests {
    private static final String DISTRICT = "340181";
    private static final int YEAR = 2022;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Unit unit;
    private Account clerk;
    private String supervisor = "";

    @BeforeEach
    void settle() {
        unit = people.unit(DISTRICT, "催办局" + UUID.randomUUID());
        clerk = people.clerk(DISTRICT, unit);
        supervisor = people.supervisor(DISTRICT).username();
        jdbc.sql("update target set cancelled = true where district_id = ?")
                .param(DISTRICT)
                .update();
        int number = jdbc.sql("select count(*) from target where district_id = ?")
                        .param(DISTRICT)
                        .query(Integer.class)
                        .single()
                + 1;
        UUID target = promises.target(DISTRICT, YEAR, number);
        promises.assign(DISTRICT, target, "LEAD", unit);
        promises.print(DISTRICT, target, LocalDate.now(clock).minusDays(3).toString());
        Contact contact = contacts.of(clerk.id());
        contact.change(new ContactForm("clerk@example.invalid", "13900000002", null, null, null));
        contacts.save(contact);
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri("/" + DISTRICT + "/" + YEAR + path)
                .with(user(supervisor))
                .exchange();
    }

    private MvcTestResult urge() {
        return mvc.post()
                .uri("/" + DISTRICT + "/" + YEAR + "/urging")
                .param("unit", unit.id().toString())
                .with(user(supervisor))
                .with(csrf())
                .exchange();
    }

    private int notices() {
        return jdbc.sql("select count(*) from notice where district_id = ? and account_id = ?")
                .params(DISTRICT, clerk.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void showsWhoWouldBeUrgedBeforeAnybodyIs() {
        assertThat(get("/urging")).bodyText().contains(unit.name(), clerk.name(), "到期", "系统内");
        assertThat(notices()).isZero();
    }

    @Test
    void urgesOnceADayAndSaysSo() {
        assertThat(urge()).hasStatus3xxRedirection();
        assertThat(urge()).hasStatus3xxRedirection();

        assertThat(notices()).isEqualTo(1);
        assertThat(get("/urging")).bodyText().contains("已提醒，不再发");
        assertThat(get("/reminders")).bodyText().contains(clerk.name(), "只在系统内");
        assertThat(mvc.get().uri("/").with(user(clerk.username()))).bodyText().contains("提醒（1条未读）");
        assertThat(mvc.post()
                        .uri("/my/reminders/read")
                        .with(user(clerk.username()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/my/reminders").with(user(clerk.username())))
                .bodyText()
                .contains(unit.name(), "催办")
                .doesNotContain("未读");
    }

    @Test
    void waitsBetweenTwoUrgings() {
        urge();
        jdbc.sql("update notice set day = day - 1 where district_id = ? and account_id = ?")
                .params(DISTRICT, clerk.id())
                .update();
        assertThat(mvc.post()
                        .uri("/" + DISTRICT + "/" + YEAR + "/reminders/rules")
                        .param("steps", "-7,-3,0,1")
                        .param("leadersFrom", "1")
                        .param("from", "08:30")
                        .param("until", "18:00")
                        .param("mostAWeek", "5")
                        .param("urgeGap", "10")
                        .with(user(supervisor))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        urge();

        assertThat(notices()).isEqualTo(1);
        assertThat(get("/urging")).bodyText().contains("已提醒，不再发");
        jdbc.sql("delete from reminder_rules where district_id = ?")
                .param(DISTRICT)
                .update();
    }

    @Test
    void listsCallsWithTheNumberAndNothingElseOfThePerson() {
        assertThat(get("/urging/calls"))
                .bodyText()
                .contains(unit.name(), clerk.name(), "13900000002")
                .doesNotContain("clerk@example.invalid", clerk.username());
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThat(mvc.post()
                        .uri("/" + DISTRICT + "/" + YEAR + "/reminders/rules")
                        .param("steps", "-99")
                        .param("mostAWeek", "0")
                        .with(user(supervisor))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("field-error");
    }

    @Test
    void isForTheSection() {
        assertThat(mvc.get().uri("/" + DISTRICT + "/" + YEAR + "/urging").with(user(clerk.username())))
                .hasStatus(403);
        assertThat(mvc.get().uri("/" + DISTRICT + "/" + YEAR + "/reminders").with(user(clerk.username())))
                .hasStatus(403);
    }

    @Test
    void leavesTargetsInPeaceThatRest() {
        jdbc.sql("insert into target_stage (district_id, id, target_id, year, stage, sign_by, version)"
                        + " select district_id, gen_random_uuid(), id, year, 'PROPOSED', '2022-01-10', 0 from target"
                        + " where district_id = ? and not cancelled")
                .param(DISTRICT)
                .update();

        assertThat(get("/urging")).bodyText().doesNotContain("到期 ", "目标（");
    }
}
