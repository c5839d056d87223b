package org.duban.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two units that work together, one that was merged meanwhile, one without people, one with nothing at all. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StandingListsIntegrationTests {
    private static final String DISTRICT = "360103";
    private static final String HERE = "/360103/2022";

    @Autowired
    private Promises promises;

    @Autowired
    private JdbcClient jdbc;

    private Lists lists;
    private Account supervisor;

    @BeforeAll
    void fill(@Autowired MockMvcTester mvc, @Autowired People people, @Autowired Clock clock) {
        lists = new Lists(mvc);
        supervisor = people.supervisor(DISTRICT);
        Unit water = people.unit(DISTRICT, "水务局");
        Unit old = people.former(DISTRICT, "旧河道处", water);
        Unit parks = people.unit(DISTRICT, "绿化局");
        Unit silent = people.unit(DISTRICT, "无声局");
        people.unit(DISTRICT, "清闲局");
        List.of(water, parks).forEach(unit -> people.clerk(DISTRICT, unit));
        Post vacant = people.post(DISTRICT, "副区长丁", "某某");
        jdbc.sql("update post set holders = '[]' where district_id = ? and id = ?")
                .params(DISTRICT, vacant.id())
                .update();
        LocalDate today = LocalDate.now(clock);
        UUID shared = led(1, today.minusDays(30), water, parks);
        led(2, today.plusYears(1), old);
        led(3, today.plusYears(1), silent);
        promises.lead(DISTRICT, led(4, today.minusDays(60), parks), vacant);
        promises.target(DISTRICT, 2022, 5);
        promises.cancel(DISTRICT, led(6, today.minusDays(30), silent));
        extend(shared, water, today.minusDays(30), today.minusDays(10));
        assertThat(mvc.post()
                        .uri(HERE + "/versions/issued")
                        .param("basisNumber", "试政发〔2022〕1号")
                        .param("basisTitle", "任务分解方案")
                        .param("basisDate", "2022-02-01")
                        .with(user(supervisor.username()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private UUID led(int number, LocalDate due, Unit... leads) {
        UUID target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", leads);
        promises.print(DISTRICT, target, due.toString());
        return target;
    }

    private void extend(UUID target, Unit unit, LocalDate before, LocalDate until) {
        jdbc.sql(
                        "insert into extension (district_id, id, target_id, number, due_before, unit_id, wanted, reason, asked_by, asked_on,"
                                + " asked_at, state, granted, decided_by, decided_on, decided_at, version)"
                                + " values (?, gen_random_uuid(), ?, 1, ?, ?, ?, '汛期', '某', ?, now(), 'GRANTED', ?, '某', ?, now(), 0)")
                .params(DISTRICT, target, before, unit.id(), until, before, until, before)
                .update();
    }

    @Test
    void listsWhatIsNotSignedForUnitByUnit() {
        assertThat(lists.units(supervisor, HERE + "/lists?list=unsigned"))
                .containsExactly(
                        entry("水务局", List.of("1")),
                        entry("旧河道处", List.of("2")),
                        entry("绿化局", List.of("1", "4")),
                        entry("无声局", List.of("3")),
                        entry("清闲局", List.of()));
    }

    @Test
    void listsTargetsThatAreOverTheDayThatHoldsBesideTheOriginalOne() {
        assertThat(lists.units(supervisor, HERE + "/lists?list=overdue"))
                .containsExactly(
                        entry("水务局", List.of("1")),
                        entry("绿化局", List.of("1", "4")),
                        entry("无声局", List.of()),
                        entry("清闲局", List.of()),
                        entry("没有在册的牵头单位", List.of("5")));
        assertThat(lists.line(supervisor, HERE + "/lists?list=overdue", 1)).contains("原定", "个工作日");
        assertThat(lists.line(supervisor, HERE + "/lists?list=overdue", 4)).doesNotContain("原定");
    }

    @Test
    void listsWhatNobodyAnswersFor() {
        String path = HERE + "/lists?list=ownerless";
        assertThat(lists.units(supervisor, path))
                .containsExactly(
                        entry("水务局", List.of()),
                        entry("旧河道处", List.of("2")),
                        entry("绿化局", List.of("4")),
                        entry("无声局", List.of("3")),
                        entry("清闲局", List.of()),
                        entry("没有在册的牵头单位", List.of("5")));
        assertThat(lists.line(supervisor, path, 2)).contains("2001-01-01 起并入 水务局");
        assertThat(lists.line(supervisor, path, 3)).contains("没有可以登录的人");
        assertThat(lists.line(supervisor, path, 4)).contains("责任领导“副区长丁”空缺");
        assertThat(lists.line(supervisor, path, 5)).contains("没有牵头单位");
    }

    @Test
    void countsOnTheSummaryWhatTheListsHold() {
        var summary = lists.page(supervisor, HERE + "/lists");
        for (int at = 0; at < Kind.values().length; at++) {
            int lines = lists.units(supervisor, HERE + "/lists?list=" + Kind.values()[at].word()).values().stream()
                    .mapToInt(List::size)
                    .sum();
            assertThat(summary.select("tr.all td").get(at).text()).isEqualTo(Integer.toString(lines));
        }
        assertThat(summary.select("tbody th").eachText()).contains("清闲局");
    }
}
