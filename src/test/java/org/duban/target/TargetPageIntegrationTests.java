package org.duban.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Span;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class TargetPageIntegrationTests {
    private static final String DISTRICT = "130105";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    private Account supervisor;

    @BeforeEach
    void signIn() {
        supervisor = people.supervisor(DISTRICT);
    }

    @Test
    void showsItsWordsWithTheNumbersMarkedAndWhoAnswers() {
        people.unit(DISTRICT, "第三园林局");
        tables.published(
                DISTRICT,
                2041,
                row("新增绿地90亩，种植乔木。", List.of(), List.of("第三园林局"), List.of("无名单位")),
                row("新增口袋公园4个。", indicator("新增口袋公园4个", "新增口袋公园", 4)));

        assertThat(get("/{code}/2041/targets/1")).bodyText().contains("第三园林局", "无名单位", "/2041/targets/2");
        assertThat(get("/{code}/2041/targets/2"))
                .bodyText()
                .contains("<mark>新增口袋公园4个</mark>", "/130105/2041/targets/2/progress", "/130105/2041/targets/1");
        assertThat(get("/{code}/2041/targets/2/indicators/new"))
                .bodyText()
                .contains("/130105/2041/targets/2/indicators/new");
        assertThat(get("/{code}/2041/targets/new")).bodyText().contains("/130105/2041/targets/new");
    }

    @Test
    void hidesARowFromAUnitThatIsNotOnIt() {
        Unit mine = people.unit(DISTRICT, "第三水务局");
        tables.published(
                DISTRICT,
                2042,
                row("疏浚河道。", List.of(), List.of("第三水务局"), List.of()),
                row("新建道路。", List.of(), List.of(), List.of()));
        Account clerk = people.clerk(DISTRICT, mine);

        assertThat(getAs(clerk, "/{code}/2042/targets/1")).hasStatusOk();
        assertThat(getAs(clerk, "/{code}/2042/targets/2")).hasStatus(404);
        assertThat(getAs(clerk, "/{code}/2042/targets/1/edit")).hasStatus(403);
    }

    @Test
    void keepsWhatTheSecondPersonTyped() {
        tables.published(DISTRICT, 2043, row("新建道路三条。", List.of(), List.of(), List.of()));

        assertThat(post("/{code}/2043/targets/1/edit", "text", "新建道路四条。", "version", "0"))
                .hasStatus3xxRedirection();
        assertThat(post("/{code}/2043/targets/1/edit", "text", "新建道路五条。", "version", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("新建道路四条。", "新建道路五条。");
    }

    @Test
    void addsATargetByHandAndCancelsIt() {
        tables.published(DISTRICT, 2044, row("新建道路六条。", List.of(), List.of(), List.of()));

        assertThat(post("/{code}/2044/targets/new", "text", "新建桥梁一座。")).hasRedirectedUrl("/130105/2044/targets/2");
        assertThat(post("/{code}/2044/targets/new", "text", " ")).hasStatusOk();
        post("/{code}/2044/targets/2/cancelled", "cancelled", "true", "version", "0");
        assertThat(get("/{code}/2044/targets/2")).bodyText().contains("序号保留");
        assertThat(getAs(people.leader(DISTRICT), "/{code}/2044/targets/2")).hasStatus(404);
    }

    @Test
    void correctsAndAddsAndRemovesNumbers() {
        tables.published(DISTRICT, 2045, row("新增口袋公园4个。", indicator("新增口袋公园4个", "新增口袋公园", 4)));
        String id = tables.indicators(DISTRICT, 2045, 1).get(0).id().toString();
        String path = "/{code}/2045/targets/1/indicators/" + id;

        assertThat(get(path)).bodyText().contains("新增口袋公园");
        assertThat(post(path, number("五", "0"))).hasStatusOk();
        assertThat(post(path, number("5", "0"))).hasStatus3xxRedirection();
        assertThat(post(path, number("6", "0"))).hasStatusOk().bodyText().contains("别人改动");
        assertThat(post("/{code}/2045/targets/1/indicators/new", number("7", "")))
                .hasStatus3xxRedirection();
        assertThat(tables.indicators(DISTRICT, 2045, 1))
                .extracting(each -> each.value().intValue())
                .containsExactly(5, 7);
        post(path + "/removed", "version", "1");
        assertThat(tables.indicators(DISTRICT, 2045, 1)).hasSize(1);
    }

    private static String[] number(String value, String version) {
        return new String[] {
            "name",
            "公园",
            "op",
            "EQUAL",
            "value",
            value,
            "unit",
            "个",
            "measure",
            "COUNT",
            "modality",
            "PLAN",
            "type",
            "CUMULATIVE",
            "version",
            version
        };
    }

    private static Indicator indicator(String quote, String name, int value) {
        return new Indicator(
                quote,
                new Span(0, quote.length()),
                name,
                Measure.COUNT,
                Op.EQUAL,
                BigDecimal.valueOf(value),
                null,
                "个",
                Modality.PLAN,
                List.of(),
                true);
    }

    private MvcTestResult get(String path) {
        return getAs(supervisor, path);
    }

    private MvcTestResult getAs(Account account, String path) {
        return mvc.get().uri(path, DISTRICT).with(user(account.username())).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path, DISTRICT).with(user(supervisor.username())).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
