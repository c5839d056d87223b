package org.duban.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableIntegrationTests {
    private static final String DISTRICT = "110101";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private SmallTable.Cast cast;

    @BeforeAll
    void fill(@Autowired JdbcClient jdbc, @Autowired People people, @Autowired Promises promises) {
        SmallTable tables = new SmallTable(jdbc, people, promises);
        cast = tables.in(DISTRICT);
        tables.in("110102");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1 2 3 4 5 6",
        "?lead=路桥局, 1 2",
        "?lead=理财局, 3",
        "?lead=-, 5",
        "?lead=新设局, 4",
        "?unit=理财局, 1 2 3",
        "?unit=路桥中心, 1 2",
        "?unit=东街道, 1 2 6",
        "?leader=乙某, 1 2 3",
        "?leader=丙某, 4",
        "?firstLeader=乙某, 3",
        "?firstLeader=-, 5 6",
        "?section=修路, 1 2 3 6",
        "?signal=BEHIND, 2",
        "?signal=NO_DATA, 4 5",
        "?overdue=true, 1 2 3 4",
        "?q=abc 小路, 3",
        "?q=100%, 2",
        "?q=_, ''",
        "?q=大路&unit=东街道&signal=ON_TRACK, 1",
        "?unit=没有的局, ''"
    })
    void narrowsTheTable(String query, String numbers) {
        Document page = page(query + (query.isEmpty() ? "?" : "&") + "asOf=2022-05-31", cast.supervisor());
        assertThat(String.join(" ", numbers(page))).isEqualTo(numbers);
        assertThat(page.select(".count").text())
                .contains(numbers.isEmpty() ? "0 / 6" : numbers.split(" ").length + " / 6");
    }

    @Test
    void marksWhatAPersonJudged() {
        jdbc.sql("update light set judged = true where district_id = ? and target_id = ?")
                .params(DISTRICT, cast.rows().get(5))
                .update();
        Document page = page("?asOf=2022-05-31", cast.supervisor());

        assertThat(page.select("#target-6 .judged").attr("title")).contains("人工判断");
        assertThat(page.select(".judged")).hasSize(1);
    }

    @Test
    void drawsOneCellForAGroupAndForEqualUnits() {
        Element first = page("?asOf=2022-05-31", cast.supervisor()).selectFirst("#target-1");
        assertThat(first.select("td.group").attr("rowspan")).isEqualTo("3");
        assertThat(first.select("td.subgroup").attr("rowspan")).isEqualTo("2");
        assertThat(first.select("td.who:not(.printed)").get(1).attr("rowspan")).isEqualTo("2");
        assertThat(first.nextElementSibling()
                        .select("td.who:not(.printed)")
                        .get(1)
                        .className())
                .contains("again");
    }

    @Test
    void partsTheAnnexesUnderTheirTitles() {
        assertThat(page("", cast.supervisor()).select("table.targets caption").eachText())
                .containsExactly("重点工作责任分解表", "民生实事责任分解表");
    }

    @Test
    void marksNamesThatTheDirectoryDoesNotKnow() {
        Document page = page("", cast.supervisor());
        assertThat(page.select("#target-4 td.who em").eachText()).contains("新设局", "丙某");
        assertThat(page.select(".legend.marks em").eachText()).containsExactly("斜体", "↑", "缺");
    }

    @Test
    void looksBackToTheDate() {
        assertThat(page("?asOf=2022-04-30", cast.supervisor())
                        .select("#target-3 .light")
                        .text())
                .contains("正常");
        assertThat(page("?asOf=2022-05-31", cast.supervisor())
                        .select("#target-3 .light")
                        .text())
                .contains("预警");
    }

    @Test
    void removesOneConditionByItsChip() {
        Document page = page("?q=路&signal=BEHIND&asOf=2022-05-31", cast.supervisor());
        assertThat(page.select("a.chip").eachAttr("href"))
                .containsExactly(
                        "/110101/2022?signal=BEHIND&asOf=2022-05-31", "/110101/2022?q=%E8%B7%AF&asOf=2022-05-31");
    }

    @Test
    void showsAClerkTheRowsOfTheUnitAndItsGroupsOnly() {
        assertThat(numbers(page("", cast.clerk()))).containsExactly("1", "2", "6");
        assertThat(numbers(page("?unit=理财局&lead=理财局", cast.clerk()))).isEmpty();
        assertThat(page("", cast.clerk()).select("input[name=number]")).isEmpty();
    }

    @Test
    void refusesThePeopleOfAnotherDistrict() {
        assertThat(mvc.get().uri("/110102/2022").with(user(cast.supervisor().username())))
                .hasStatus(403);
    }

    @Test
    void saysWhatToDoInAnEmptyYear() {
        assertThat(mvc.get().uri("/110101/2031").with(user(cast.supervisor().username())))
                .bodyText()
                .contains("2031年还没有目标", "/110101/reports");
    }

    @Test
    void translatesTheFrameAndKeepsTheDocument() {
        Document page = page("?lang=en", cast.supervisor());
        assertThat(page.select("thead th.words").first().text()).isEqualTo("Work standard");
        assertThat(page.select("#target-6 .words").text()).contains("街道扫雪");
    }

    @Test
    void isReadByProgramsMoreOftenThanThereAreConnections() {
        for (int time = 0; time < 12; time++) {
            assertThat(mvc.get()
                            .uri("/api/" + DISTRICT + "/2022/targets")
                            .with(user(cast.supervisor().username())))
                    .hasStatusOk();
        }
    }

    private Document page(String query, Account account) {
        String separator = query.isEmpty() ? "?" : "&";
        String language = query.contains("lang=") ? "" : separator + "lang=zh";
        String address = "/110101/2022" + query.replace("%", "%25").replace(" ", "%20") + language;
        var result = mvc.get()
                .uri(java.net.URI.create(address))
                .with(user(account.username()))
                .exchange();
        assertThat(result).hasStatusOk();
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> numbers(Document page) {
        return page.select("table.targets tbody tr").eachAttr("id").stream()
                .map(id -> id.substring("target-".length()))
                .toList();
    }
}
