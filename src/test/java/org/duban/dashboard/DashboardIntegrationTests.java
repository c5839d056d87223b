package org.duban.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duban.account.Account;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.testing.SmallTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardIntegrationTests {
    private static final String DISTRICT = "110105";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    private SmallTable.Cast cast;

    @BeforeAll
    void fill(@Autowired JdbcClient jdbc, @Autowired People people, @Autowired Promises promises) {
        SmallTable tables = new SmallTable(jdbc, people, promises);
        cast = tables.in(DISTRICT);
        tables.in("110106");
    }

    @Test
    void everyNumberOpensAsManyTargetsAsItSays() {
        for (Account account : List.of(cast.supervisor(), cast.leader(), cast.clerk())) {
            List<Element> links = dashboard(account).select(".totals a, .panel td a");
            assertThat(links).hasSizeGreaterThan(20);
            assertThat(links).allSatisfy(link -> assertThat(rows(link.attr("href"), account))
                    .as(link.attr("href"))
                    .isEqualTo(Integer.parseInt(link.text().split(" ")[0])));
        }
    }

    @Test
    void everyPanelAddsUpToTheWhole() {
        for (Element panel : dashboard(cast.supervisor()).select(".panel[data-chart=bars]")) {
            for (int column = 0; column < 7; column++) {
                assertThat(sum(panel, column))
                        .isEqualTo(List.of(6, 1, 1, 1, 1, 2, 4).get(column));
            }
        }
    }

    @Test
    void listsAUnitThatHasNothing() {
        assertThat(dashboard(cast.supervisor()).select(".panel th[scope=row]").eachText())
                .contains("闲置办", "未分工", "新设局");
    }

    @Test
    void showsALeaderTheOwnFieldFirst() {
        assertThat(dashboard(cast.leader())
                        .select(".totals")
                        .first()
                        .select("b")
                        .eachText())
                .containsExactly("3", "0", "1", "1", "1", "0", "3");
    }

    @Test
    void followsTheSignalsThroughTheMonths() {
        Element months = dashboard(cast.supervisor()).selectFirst(".panel[data-chart=columns]");
        assertThat(months.select("tbody tr").get(3).select("td").eachText())
                .containsExactly("6", "0", "1", "0", "0", "5");
        assertThat(months.select("tbody tr")).hasSize(5);
    }

    @Test
    void servesTheScriptsOfItsCharts() {
        for (String script : dashboard(cast.supervisor()).select("script").eachAttr("src")) {
            assertThat(mvc.get().uri(script).with(user(cast.supervisor().username())))
                    .as(script)
                    .hasStatusOk();
        }
    }

    @Test
    void theSummaryAddsUp() {
        JsonNode summary = get("/summary?asOf=2022-05-31", cast.supervisor());
        assertThat(summary.get("total").asInt()).isEqualTo(6);
        assertThat(summary.get("asOf").asString()).isEqualTo("2022-05-31");
        assertThat(summary.get("overdue").asInt()).isEqualTo(4);
        assertThat(summary.get("signals")).extracting(JsonNode::asInt).containsExactly(1, 1, 1, 1, 2);
        for (String list : List.of("units", "leaders", "sections")) {
            assertThat(summary.get(list))
                    .extracting(each -> each.get("total").asInt())
                    .satisfies(totals -> assertThat(
                                    totals.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(6));
        }
    }

    @Test
    void givesTheTableToOtherPrograms() {
        JsonNode row = get("/targets?asOf=2022-05-31", cast.supervisor()).get(0);
        assertThat(row.get("number").asInt()).isEqualTo(1);
        assertThat(row.get("section").asString()).isEqualTo("修路 / 大路");
        assertThat(row.get("lead")).extracting(JsonNode::asString).containsExactly("路桥局", "理财局");
        assertThat(row.get("leaders")).extracting(JsonNode::asString).containsExactly("甲某", "乙某");
        assertThat(row.get("percent").asInt()).isEqualTo(45);
        assertThat(row.get("signal").asString()).isEqualTo("ON_TRACK");
        assertThat(row.get("indicators").get(0).get("op").asString()).isEqualTo("=");
    }

    @Test
    void givesAClerkTheRowsOfTheUnitOnly() {
        assertThat(get("/targets", cast.clerk()))
                .extracting(row -> row.get("number").asInt())
                .containsExactly(1, 2, 6);
        assertThat(get("/targets?signal=BEHIND&asOf=2022-05-31", cast.clerk())).hasSize(1);
        assertThat(get("/summary", cast.clerk()).get("total").asInt()).isEqualTo(3);
    }

    private JsonNode get(String path, Account account) {
        var result = mvc.get()
                .uri(URI.create("/api/110105/2022" + path))
                .with(httpBasic(account.username(), People.PASSWORD))
                .exchange();
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private Document dashboard(Account account) {
        return page("/110105/2022/dashboard?lang=zh&asOf=2022-05-31", account);
    }

    private int rows(String address, Account account) {
        return page(address, account).select("table.targets tbody tr").size();
    }

    private static int sum(Element panel, int column) {
        return panel.select("tbody tr").stream()
                .mapToInt(row -> Integer.parseInt(row.select("td").get(column).text()))
                .sum();
    }

    private Document page(String address, Account account) {
        var result = mvc.get()
                .uri(URI.create(address))
                .with(user(account.username()))
                .exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
