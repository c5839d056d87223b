package org.duban.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two years: 2022 with something reported, and a year to come in which nothing has begun. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BurdenIntegrationTests {
    private static final String DISTRICT = "360112";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private JdbcClient jdbc;

    private Account supervisor;
    private Account clerk;
    private Unit roads;
    private Unit parks;
    private int coming;

    @BeforeAll
    void fill(@Autowired Clock clock) {
        supervisor = people.supervisor(DISTRICT);
        roads = people.unit(DISTRICT, "公路局");
        parks = people.unit(DISTRICT, "公园局");
        people.unit(DISTRICT, "休闲局");
        clerk = people.clerk(DISTRICT, roads);
        people.head(DISTRICT, roads);
        coming = LocalDate.now(clock).getYear() + 1;
        for (int year : List.of(2022, coming)) {
            promise(year);
        }
        remind();
    }

    /** Three targets: two of the first unit, with two figures and none; one of the second, that promises a figure again. */
    private void promise(int year) {
        UUID one = promises.target(DISTRICT, year, 1);
        promises.assign(DISTRICT, one, "LEAD", roads);
        UUID lamps = promises.indicator(DISTRICT, one, "CUMULATIVE", "智能路灯", "120", "盏");
        promises.indicator(DISTRICT, one, "CUMULATIVE", "公共停车泊位", "3000", "个");
        promises.assign(DISTRICT, promises.target(DISTRICT, year, 2), "LEAD", roads);
        UUID three = promises.target(DISTRICT, year, 3);
        promises.assign(DISTRICT, three, "LEAD", parks);
        promises.indicator(DISTRICT, three, "CUMULATIVE", "公共停车泊位", "3000", "个");
        if (year == 2022) {
            UUID update = progress.submitted(DISTRICT, one, roads, lamps, "12", "已开工");
            assertThat(post("/2022/updates/" + update + "/return", "reason", "再核"))
                    .hasStatus3xxRedirection();
        }
    }

    private void remind() {
        jdbc.sql(
                        "insert into notice (district_id, id, account_id, day, made_at, version) values (?, ?, ?, '2022-07-06', now(), 0)")
                .params(DISTRICT, clerk.id(), clerk.id())
                .update();
        jdbc.sql(
                        "insert into notice_line (district_id, id, notice_id, account_id, subject, step, unit_id, year, period, numbers,"
                                + " due_on, version) values (?, gen_random_uuid(), ?, ?, 'x', 0, ?, 2022, '2022-07', '[1]', '2022-08-05', 0)")
                .params(DISTRICT, clerk.id(), clerk.id(), roads.id())
                .update();
    }

    @Test
    void countsReportsBoxesAndReturnsOfEachUnitInProtocolOrder() {
        Document page = page("/2022/burden?period=2022-05");

        assertThat(rows(page, 1)).containsExactly("合计 3 4 0 0 1", "公路局 2 3 0 0 1", "公园局 1 1 0 0 0", "休闲局 0 0 0 0 0");
        assertThat(rows(page, 0)).hasSize(13).contains("2022-05 3 4 0 0 1", "2022-06 3 4 0 0 0", "全年 36 48 0 1 1");
    }

    @Test
    void showsAUnitsMonths() {
        assertThat(rows(page("/2022/burden?period=year&unit=" + roads.id()), 0))
                .contains("2022-05 2 3 0 0 1", "全年 24 36 0 1 1");
    }

    @Test
    void showsWhatAMonthWillAskBeforeItOpens() {
        Document page = page("/" + coming + "/burden");

        assertThat(page.select("tr.chosen th").text()).startsWith(coming + "-01 将于 " + coming + "-01-");
        assertThat(rows(page, 1)).contains("公路局 2 3 8 0 0", "公园局 1 1 0 0 0");
        assertThat(rows(page, 0)).contains("全年 36 48 96 0 0");
    }

    @Test
    void namesFiguresAskedForTwiceUntilTheyAreLinked() {
        Document page = page("/" + coming + "/burden");
        assertThat(page.select(".twice tbody tr").text())
                .contains("(1) 公共停车泊位", "公路局", "(3) 公共停车泊位", "公园局", "几家单位各报一次", "去关联");
        String link = page.select(".twice td:last-child a").attr("href");
        String finding = link.substring(link.indexOf("#finding-") + 9);
        assertThat(page("/" + coming + "/findings").getElementById("finding-" + finding))
                .isNotNull();

        assertThat(post("/" + coming + "/findings/" + finding, "outcome", "LINKED"))
                .hasStatus3xxRedirection();

        Document linked = page("/" + coming + "/burden");
        assertThat(linked.text()).contains("没有发现同一数字");
        assertThat(rows(linked, 1)).contains("公园局 0 0 0 0 0");
        assertThat(post("/" + coming + "/findings/" + finding, "outcome", "OPEN", "version", "0"))
                .hasStatus3xxRedirection();
    }

    @Test
    void countsRemindersThatWentOut() {
        assertThat(rows(page("/2022/burden?period=2022-07"), 1)).contains("公路局 2 3 0 1 0");
    }

    @Test
    void isForTheSectionAndTheLeadersAndKnowsItsPeriods() {
        assertThat(get(clerk, "/2022/burden")).hasStatus(403);
        assertThat(get(people.leader(DISTRICT), "/2022/burden")).hasStatusOk();
        assertThat(get(supervisor, "/2022/burden?period=2023-05")).hasStatus(422);
        assertThat(get(supervisor, "/2022/burden?period=soon")).hasStatus(422);
        assertThat(get(supervisor, "/2022/burden?unit=" + UUID.randomUUID())).hasStatus(404);
    }

    private static List<String> rows(Document page, int table) {
        return page.select("table").get(table).select("tbody tr").eachText();
    }

    private MvcTestResult get(Account account, String path) {
        return mvc.get()
                .uri("/" + DISTRICT + path)
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }

    private Document page(String path) {
        MvcTestResult result = get(supervisor, path);
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult post(String path, String... parameters) {
        var request = mvc.post()
                .uri("/" + DISTRICT + path)
                .with(user(supervisor.username()))
                .with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }
}
