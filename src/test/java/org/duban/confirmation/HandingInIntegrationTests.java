package org.duban.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class HandingInIntegrationTests {
    private static final String DISTRICT = "310110";
    private static final String SHEET = "/my/updates?year=2022&period=2022-05";
    private static int number;

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    private Unit unit;
    private Account clerk;
    private Account head;
    private UUID target;

    @BeforeEach
    void promise() {
        unit = people.unit(DISTRICT, "水务处" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        head = people.head(DISTRICT, unit);
        target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", unit);
    }

    private MvcTestResult report(Account account, String percent) {
        return clicks.send(
                account,
                "/api/%s/2022/targets/%d/updates".formatted(DISTRICT, number),
                "{\"period\":\"2022-05\",\"percent\":%s,\"narrative\":\"已清淤\",\"submit\":true}".formatted(percent));
    }

    private <T> T of(String what, Class<T> type) {
        return jdbc.sql("select " + what + " from progress_update where target_id = :target")
                .param("target", target)
                .query(type)
                .single();
    }

    private List<String> steps() {
        return jdbc.sql(
                        "select step || ' ' || taken_by from progress_update_step where update_id = :update order by id")
                .param("update", of("id", UUID.class))
                .query(String.class)
                .list();
    }

    private void confirmOnly() {
        report(clerk, "30");
        clicks.post(head, "/my/confirmations", "id", of("id", UUID.class).toString(), "submit", "false");
        assertThat(of("status", String.class)).isEqualTo("CONFIRMED");
    }

    private MvcTestResult fill(Account account, String button, String value) {
        return clicks.post(account, "/my/updates", "year", "2022", "period", "2022-05", button, value);
    }

    @Test
    void waitsForItsClerkWhenItsHeadHasOnlyConfirmed() {
        confirmOnly();
        String progress = "/%s/2022/targets/%d/progress".formatted(DISTRICT, number);
        assertThat(clicks.page(people.supervisor(DISTRICT), progress)).doesNotContain("已清淤");
        assertThat(clicks.page(head, "/my/confirmations")).contains("另有 1 项您已确认");
        assertThat(clicks.page(clerk, SHEET)).contains("负责人已确认，待提交", "提交已确认的 1 项");
        assertThat(fill(clerk, "confirmed", "all")).hasStatus3xxRedirection();
        assertThat(of("status", String.class)).isEqualTo("SUBMITTED");
        assertThat(steps())
                .containsExactly("HAND_OVER " + clerk.name(), "CONFIRM " + head.name(), "SUBMIT " + clerk.name());
        assertThat(clicks.page(people.supervisor(DISTRICT), progress)).contains("已清淤", "提交督查室");
    }

    @Test
    void isNotChangedAfterItsConfirmationUnlessItIsTakenBack() {
        confirmOnly();
        assertThat(report(clerk, "40"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("CONFIRMED", "SUBMIT", "TAKE_BACK");
        attach();
        assertThat(attached()).as("under a head's confirmation").isZero();
        fill(clerk, "takeBack", "" + number);
        assertThat(of("status", String.class)).isEqualTo("DRAFT");
        assertThat(fill(clerk, "confirmed", "all")).hasStatus3xxRedirection();
        assertThat(of("status", String.class))
                .as("never confirmed as it is now")
                .isEqualTo("DRAFT");
        attach();
        assertThat(attached()).isOne();
    }

    private void attach() {
        String[] fields = {"year", "2022", "period", "2022-05", "number", "" + number, "documentNumber", "水发〔2022〕1号"};
        assertThat(clicks.post(clerk, "/my/updates/attachments", fields)).hasStatus3xxRedirection();
    }

    private int attached() {
        return jdbc.sql("select count(*) from attachment where target_id = :target")
                .param("target", target)
                .query(Integer.class)
                .single();
    }

    @Test
    void isHandedInByAProgramThatSaysTheSameAgain() {
        confirmOnly();
        assertThat(report(clerk, "30")).hasStatus(HttpStatus.CREATED).bodyText().contains("SUBMITTED");
        assertThat(report(clerk, "30")).bodyText().contains("SUBMITTED");
        assertThat(steps()).filteredOn(step -> step.startsWith("SUBMIT")).containsExactly("SUBMIT " + clerk.name());
    }

    @Test
    void needsNoHeadWhereTheDistrictLetsClerksSubmit() {
        rule("true");
        assertThat(report(clerk, "30")).bodyText().contains("SUBMITTED");
        assertThat(steps()).containsExactly("SUBMIT_UNCONFIRMED " + clerk.name());
        rule("false");
        promise();
        assertThat(report(clerk, "30")).bodyText().contains("HANDED_OVER");
    }

    private void rule(String clerkSubmits) {
        Account supervisor = people.supervisor(DISTRICT);
        String path = "/%s/2022/timetable".formatted(DISTRICT);
        String seen = Integer.toString(jdbc.sql("select count(*) from timetable_ruling where district_id = :district")
                .param("district", DISTRICT)
                .query(Integer.class)
                .single());
        String[] rules = {
            "cycle", "MONTHLY", "opensBefore", "1", "dueAfter", "5", "signWithin", "3", "seen", seen, "clerkSubmits", ""
        };
        rules[rules.length - 1] = clerkSubmits;
        assertThat(clicks.post(supervisor, path, rules)).hasStatus3xxRedirection();
    }

    @Test
    void isNotConfirmedBeforeItsClerkGaveItToTheHead() {
        report(clerk, "30");
        fill(clerk, "takeBack", "" + number);
        assertThat(clicks.post(
                        head, "/my/confirmations", "id", of("id", UUID.class).toString()))
                .flash()
                .containsKey("problem");
        assertThat(of("status", String.class)).isEqualTo("DRAFT");
    }
}
