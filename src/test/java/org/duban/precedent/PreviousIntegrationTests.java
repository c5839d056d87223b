package org.duban.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Row;
import org.duban.reading.Span;
import org.duban.roster.AssignmentRole;
import org.duban.target.Target;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class PreviousIntegrationTests {
    private static final String DISTRICT = "140203";

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
    void takesOverWhoAnsweredAndMarksItUntilConfirmed() {
        Unit lead = people.unit(DISTRICT, "第八十一林业局");
        Unit other = people.unit(DISTRICT, "第八十一水利局");
        tables.published(DISTRICT, 2081, assigned("在北岸山坡植树造林600亩。", lead), assigned("疏浚南渠灌溉水道9公里。", lead));
        tables.published(DISTRICT, 2082, assigned("在北岸山坡植树造林800亩。", null), assigned("疏浚南渠灌溉水道9公里。", other));

        assertThat(post(2082, "row", "1", "row", "2")).hasRedirectedUrl("/140203/2082");

        assertThat(tables.assigned(DISTRICT, 2082, 1, AssignmentRole.LEAD)).containsExactly(lead.id());
        assertThat(tables.target(DISTRICT, 2082, 1).unsettled().carried()).containsExactly(AssignmentRole.LEAD);
        assertThat(tables.assigned(DISTRICT, 2082, 2, AssignmentRole.LEAD)).containsExactly(other.id());
        assertThat(tables.target(DISTRICT, 2082, 2).unsettled().carried()).isEmpty();
        assertThat(get("/140203/2082")).bodyText().contains("取自去年的表，待确认");
    }

    @Test
    void saysWhatBecameOfEachPromise() {
        tables.published(
                DISTRICT,
                2083,
                promising("确保新增停车泊位500个。", 500),
                promising("全年发放消费券90万张。", 90),
                assigned("举办龙舟文化旅游节。", null));
        tables.published(
                DISTRICT,
                2084,
                promising("力争新增停车泊位300个。", 300),
                promising("全年发放消费券95万张。", 95),
                assigned("建立企业信用档案。", null));

        assertThat(get("/140203/2084/previous"))
                .bodyText()
                .contains("由 500个 降低到 300个", "措辞放松", "由 90个 提高到 95个", "新增", "举办龙舟文化旅游节")
                .contains("<del>确保新增停车泊位500</del>", "<ins>力争新增停车泊位300</ins>");
    }

    @Test
    void startsAnEmptyYearWithLastYearsRows() {
        Unit lead = people.unit(DISTRICT, "第八十五文旅局");
        tables.published(DISTRICT, 2085, assigned("修缮钟楼鼓楼。", lead), promising("新增图书馆分馆4个。", 4));

        post(2086, "gone", "1", "gone", "2");

        assertThat(tables.table(DISTRICT, 2086)).extracting(Target::text).containsExactly("修缮钟楼鼓楼。", "新增图书馆分馆4个。");
        assertThat(tables.assigned(DISTRICT, 2086, 1, AssignmentRole.LEAD)).containsExactly(lead.id());
        assertThat(tables.indicators(DISTRICT, 2086, 2)).hasSize(1);
    }

    @Test
    void givesEachOldRowToTheOneNewRowThatIsMostLikeIt() {
        Unit lead = people.unit(DISTRICT, "第八十七林业局");
        Unit other = people.unit(DISTRICT, "第八十七农业局");
        tables.published(DISTRICT, 2087, assigned("在东岭山坡植树造林600亩。", lead), assigned("在东岭山坡植树种草600亩。", other));
        tables.published(
                DISTRICT,
                2088,
                assigned("在东岭山坡植树造林及护林700亩。", null),
                assigned("在东岭山坡植树造林600亩。", null),
                assigned("在东岭山坡植树造林900亩。", null));

        post(2088, "row", "1", "row", "2", "row", "3");

        assertThat(tables.assigned(DISTRICT, 2088, 2, AssignmentRole.LEAD)).containsExactly(lead.id());
        assertThat(Stream.of(1, 3).map(row -> tables.assigned(DISTRICT, 2088, row, AssignmentRole.LEAD)))
                .containsExactlyInAnyOrder(List.of(), List.of(other.id()));
    }

    @Test
    void isOfNobodyElse() {
        assertThat(mvc.get()
                        .uri("/140203/2084/previous")
                        .with(user(people.leader(DISTRICT).username())))
                .hasStatus(403);
    }

    private static Row assigned(String text, @Nullable Unit lead) {
        return row(text, List.of(), lead == null ? List.of() : List.of(lead.name()), List.of());
    }

    private static Row promising(String text, int value) {
        return row(
                text,
                new Indicator(
                        text,
                        new Span(0, text.length()),
                        "数量",
                        Measure.COUNT,
                        Op.EQUAL,
                        BigDecimal.valueOf(value),
                        null,
                        "个",
                        Modality.PLAN,
                        List.of(),
                        true));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(user(supervisor.username())).exchange();
    }

    private MvcTestResult post(int year, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/{code}/{year}/previous", DISTRICT, year)
                .with(user(supervisor.username()))
                .with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
