package org.duban.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class TimetableIntegrationTests {
    private static final String DISTRICT = "310104";
    private static int year = 2030;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private Timetables timetables;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Account supervisor;

    @BeforeEach
    void supervise() {
        supervisor = people.supervisor(DISTRICT);
        year++;
    }

    private Timetable of(int wanted) {
        return currentDistrict.within(DISTRICT, () -> timetables.of(wanted));
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post()
                .uri("/" + DISTRICT + "/" + year + "/timetable" + path)
                .with(user(supervisor.username()))
                .with(csrf())
                .locale(Locale.CHINESE);
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult set(String cycle, String dueAfter, int seen) {
        return post(
                "",
                "cycle",
                cycle,
                "opensBefore",
                "1",
                "dueAfter",
                dueAfter,
                "signWithin",
                "3",
                "seen",
                "" + seen,
                "_clerkSubmits",
                "");
    }

    private MvcTestResult show() {
        return mvc.get()
                .uri("/" + DISTRICT + "/" + year + "/timetable")
                .with(user(supervisor.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01,2026-01-30,2026-02-06",
        "2026-02,2026-02-28,2026-03-06",
        "2026-05,2026-05-29,2026-06-05",
        "2026-09,2026-09-30,2026-10-13"
    })
    void opensOnTheLastWorkingDayAndIsDueOnTheFifthAfter(String period, String opens, String due) {
        Slot slot = of(2026).slot(Period.of(period));
        assertThat(slot.opensOn()).isEqualTo(opens);
        assertThat(slot.dueOn()).isEqualTo(due);
    }

    @Test
    void goesByQuartersWhereTheSectionSaysSoAndRemembersWho() {
        assertThat(set("QUARTERLY", "8", 0)).hasStatus3xxRedirection();

        assertThat(of(year).periods()).extracting(Period::number).containsExactly(3, 6, 9, 12);
        assertThat(show()).bodyText().contains("二季度", supervisor.name(), "期满后第 8 个工作日截止", "节假日还没有导入");
    }

    @Test
    void keepsWhatWasReported() {
        var target = promises.target(DISTRICT, year, 1);
        var unit = people.unit(DISTRICT, "季报局" + year);
        jdbc.sql("""
                        insert into progress_update (district_id, id, target_id, unit_id, period, status, readings,
                          narrative, on_behalf, written_by, written_at, version)
                        values (:district, gen_random_uuid(), :target, :unit, :period, 'DRAFT', '{}', '', false, '', now(), 0)""")
                .param("district", DISTRICT)
                .param("target", target)
                .param("unit", unit.id())
                .param("period", year + "-05")
                .update();

        assertThat(set("QUARTERLY", "5", 0))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(year + "-05");
        assertThat(of(year).periods()).hasSize(12);
    }

    @Test
    void tellsTheSecondOfTwoWhoDecideAtOnce() {
        set("MONTHLY", "6", 0);
        assertThat(set("MONTHLY", "7", 0)).hasStatus(HttpStatus.CONFLICT);
        assertThat(of(year).rules().dueAfter()).isEqualTo(6);
    }

    @Test
    void refusesDaysOutOfRange() {
        assertThat(set("MONTHLY", "0", 0)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(set("MONTHLY", "many", 0)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(of(year).rules()).isEqualTo(Rules.DEFAULT);
    }

    @Test
    void closesAPeriodAndOpensItAgainOnlyWithAReason() {
        Period may = Period.of(year, 5);
        post("/" + may + "/closed", "closed", "true");
        assertThat(of(year).slot(may).closed()).isTrue();
        assertThat(post("/" + may + "/closed", "closed", "false", "reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(of(year).slot(may).closed()).isTrue();

        post("/" + may + "/closed", "closed", "false", "reason", "统计局更正");
        assertThat(of(year).slot(may).closed()).isFalse();
        assertThat(show()).bodyText().contains("重新开放 " + may + "：统计局更正");
    }
}
