package org.duban.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.target.Targets;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtensionIntegrationTests {
    private static final String DISTRICT = "340123";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private CurrentDistrict district;

    @Autowired
    private DueDays dueDays;

    @Autowired
    private Targets targets;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Clock clock;

    private Unit roads;
    private String supervisor = "";
    private String head = "";
    private UUID target = UUID.randomUUID();
    private LocalDate today = LocalDate.EPOCH;
    private int number;

    @BeforeAll
    void settle() {
        roads = people.unit(DISTRICT, "延期路桥局");
        supervisor = people.supervisor(DISTRICT).username();
        head = people.head(DISTRICT, roads).username();
    }

    @BeforeEach
    void promise() {
        today = LocalDate.now(clock);
        number = NUMBERS.incrementAndGet();
        target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", roads);
        post(supervisor, "/extensions/rules");
    }

    private MvcTestResult post(String who, String path, String... fields) {
        var request =
                mvc.post().uri("/" + DISTRICT + "/2022" + path).with(user(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private void dueOn(LocalDate day) {
        assertThat(post(supervisor, "/targets/" + number + "/due", "day", day.toString()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult ask(String who, LocalDate until) {
        return post(
                who, "/targets/" + number + "/due/requests", "until", until.toString(), "reason", "雨季停工", "period", "");
    }

    private MvcTestResult decide(String granted, String until, String note) {
        UUID id = request().id();
        String version = String.valueOf(request().version());
        return post(
                supervisor,
                "/extensions/" + id + "/decided",
                "granted",
                granted,
                "until",
                until,
                "note",
                note,
                "version",
                version);
    }

    private Extension request() {
        return district.within(
                DISTRICT, () -> extensions.findByTargetOrderById(target).get(0));
    }

    private DueDay due() {
        return district.within(DISTRICT, () -> dueDays.of(targets.get(target)));
    }

    private MvcTestResult page(String who) {
        return mvc.get()
                .uri("/" + DISTRICT + "/2022/targets/" + number + "/due")
                .with(user(who))
                .exchange();
    }

    @Test
    void keepsTheOriginalDayBesideTheGrantedOne() {
        dueOn(today.plusDays(3));
        assertThat(ask(head, today.plusDays(30))).hasStatus3xxRedirection();
        assertThat(due().isExtended()).as("nothing is granted by asking").isFalse();
        assertThat(decide("true", today.plusDays(20).toString(), "")).hasStatus3xxRedirection();

        assertThat(due().original()).isEqualTo(today.plusDays(3));
        assertThat(due().latest()).contains(today.plusDays(20));
        assertThat(page(head))
                .bodyText()
                .contains(
                        today.plusDays(3).toString(),
                        today.plusDays(20).toString(),
                        "延期1次",
                        "申请延至" + today.plusDays(30));
    }

    @Test
    void refusesALateRequestUnlessTheDistrictAllowsItAndMarksIt() {
        dueOn(today);
        assertThat(ask(head, today.plusDays(9))).bodyText().contains("现在已不能再提", "雨季停工");
        dueOn(today.minusDays(1));
        assertThat(ask(head, today.plusDays(9))).bodyText().contains("现在已不能再提");
        post(supervisor, "/extensions/rules", "lateAllowed", "true");
        assertThat(ask(head, today.plusDays(9))).hasStatus3xxRedirection();
        decide("true", "", "");

        assertThat(page(supervisor)).bodyText().contains("逾期后申请", "逾期后批准");
        assertThat(due().isOverOn(today.minusDays(1)) || due().isOverByOriginalOn(today))
                .isTrue();
        assertThat(due().isOverOn(today)).isFalse();
        assertThat(due().granted()).extracting(DueDay.Grant::late).containsExactly(true);
    }

    @Test
    void refusesWithAReasonOnly() {
        dueOn(today.plusDays(1));
        ask(head, today.plusDays(9));
        decide("false", "", " ");
        assertThat(request().state()).isEqualTo(ExtensionState.ASKED);
        decide("false", "", "任务不变");

        assertThat(request().state()).isEqualTo(ExtensionState.REFUSED);
        assertThat(page(head)).bodyText().contains("任务不变");
        assertThat(due().isExtended()).isFalse();
    }

    @Test
    void decidesOnceWhoeverComesSecond() {
        dueOn(today.plusDays(1));
        ask(head, today.plusDays(9));
        Extension read = request();
        decide("true", "", "");

        assertThat(post(
                        supervisor,
                        "/extensions/" + read.id() + "/decided",
                        "granted",
                        "false",
                        "note",
                        "不行",
                        "version",
                        String.valueOf(read.version())))
                .hasStatus(409);
        assertThat(decide("false", "", "不行")).hasStatus(409);
        assertThat(post(head, "/extensions/" + read.id() + "/withdrawn")).hasStatus(409);
    }

    @Test
    void takesRequestsFromTheHeadOfALeadUnitOnly() {
        dueOn(today.plusDays(3));
        String other =
                people.head(DISTRICT, people.unit(DISTRICT, "延期旁观局" + number)).username();

        assertThat(ask(people.clerk(DISTRICT, roads).username(), today.plusDays(9)))
                .hasStatus(403);
        assertThat(ask(other, today.plusDays(9))).hasStatus(403);
        assertThat(ask(supervisor, today.plusDays(9))).hasStatus(403);
        assertThat(ask(head, today.plusDays(3)))
                .as("no later")
                .hasStatusOk()
                .bodyText()
                .contains("必须晚于");
        assertThat(ask(head, today.plusDays(9))).hasStatus3xxRedirection();
        assertThat(ask(head, today.plusDays(19))).as("one at a time").hasStatus(409);
    }

    @Test
    void goesByThePrintedWordsAndAsksWhereTheyAreNotClear() {
        assertThat(due().original()).as("nothing is printed").isEqualTo(LocalDate.of(2022, 12, 31));
        promises.print(DISTRICT, target, "6月底前");
        assertThat(due().original()).isEqualTo(LocalDate.of(2022, 6, 30));
        promises.print(DISTRICT, target, "春节前");
        assertThat(due().latest()).isEmpty();

        assertThat(mvc.get().uri("/" + DISTRICT + "/2022/extensions").with(user(supervisor)))
                .bodyText()
                .contains("/targets/" + number + "/due", "春节前");
        assertThat(ask(head, today.plusDays(9))).hasStatus(409);
    }

    @Test
    void givesAReportMoreTimeWithoutMovingTheTarget() {
        post(supervisor, "/extensions/rules", "lateAllowed", "true");
        post(
                head,
                "/targets/" + number + "/due/requests",
                "until",
                "2022-06-20",
                "reason",
                "系统对账",
                "period",
                "2022-05");
        decide("true", "", "");

        assertThat(due().isExtended()).isFalse();
        assertThat(request().number()).isEqualTo(1);
        assertThat(page(head)).bodyText().contains("2022-05期填报", "2022-06-20");
    }
}
