package org.duban.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.testing.Clicks;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ExtensionPagesIntegrationTests {
    private static final String DISTRICT = "340321";
    private static int number;

    @Autowired
    private Clicks clicks;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private Extensions extensions;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private Clock clock;

    private Account head;
    private Account supervisor;
    private LocalDate due;
    private String path = "";
    private UUID target;

    @BeforeEach
    void promise() {
        Unit unit = people.unit(DISTRICT, "延期局" + ++number);
        head = people.head(DISTRICT, unit);
        supervisor = people.supervisor(DISTRICT);
        due = LocalDate.now(clock).plusDays(20);
        target = promises.target(DISTRICT, 2026, number);
        promises.assign(DISTRICT, target, "LEAD", unit);
        promises.print(DISTRICT, target, due.toString());
        path = "/" + DISTRICT + "/2026";
    }

    @Test
    void showsTheOriginalDayBesideASecondRequestToo() {
        ask(due.plusDays(10).toString(), "雨季停工");
        grant();
        ask(due.plusDays(30).toString(), "设备未到");

        page(supervisor, "/extensions")
                .containsSubsequence("第2次", "原定" + due, due.plusDays(10).toString(), due.plusDays(30) + "");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThat(ask("", "雨季停工")).bodyText().contains("没有提出：请选延至的日期", "雨季停工</textarea>");
        assertThat(ask(due.plusDays(10).toString(), " "))
                .bodyText()
                .contains("没有提出", "value=\"" + due.plusDays(10) + "\"");
        assertThat(ask("不知道哪天", "雨季停工")).bodyText().contains("没有提出");

        assertThat(district.within(DISTRICT, () -> extensions.findByTargetOrderById(target)))
                .isEmpty();
    }

    private MvcTestResult ask(String until, String reason) {
        return clicks.post(
                head, path + "/targets/" + number + "/due/requests", "period", "", "until", until, "reason", reason);
    }

    private void grant() {
        Extension asked = district.within(
                DISTRICT, () -> extensions.findByTargetOrderById(target).get(0));
        clicks.post(
                supervisor,
                path + "/extensions/" + asked.id() + "/decided",
                "granted",
                "true",
                "until",
                "",
                "note",
                "",
                "version",
                "" + asked.version());
    }

    private AbstractStringAssert<?> page(Account who, String rest) {
        return assertThat(clicks.page(who, path + rest));
    }
}
