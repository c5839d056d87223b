package org.duban.retraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.publication.PublishedRows;
import org.duban.publication.TableMother;
import org.duban.report.DraftMother;
import org.duban.roster.AssignmentRole;
import org.duban.target.Target;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class RetractionIntegrationTests {
    private static final String DISTRICT = "140211";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private DraftMother drafts;

    @Autowired
    private People people;

    @Autowired
    private PublishedRows published;

    @Autowired
    private CurrentDistrict current;

    private Account supervisor;

    @BeforeEach
    void signIn() {
        supervisor = people.supervisor(DISTRICT);
    }

    @Test
    void putsBackWhatPublishingMadeAndChanged() {
        people.unit(DISTRICT, "第一物价局");
        tables.published(DISTRICT, 2091, row("整治农贸市场6处环境。", List.of(), List.of("第一物价局"), List.of()));
        tables.published(DISTRICT, 2091, row("开通旅游专列。", List.of(), List.of(), List.of()));
        List<UUID> lead = tables.assigned(DISTRICT, 2091, 1, AssignmentRole.LEAD);
        UUID draft = drafts.table(
                DISTRICT,
                2091,
                row("整治农贸市场9处环境。", List.of(), List.of("未设的局"), List.of()),
                row("推广垃圾分类。", List.of(), List.of(), List.of()));
        String first = "choice." + drafts.proposed(DISTRICT, draft).get(0);
        String gone = tables.target(DISTRICT, 2091, 2).id().toString();
        post(
                draft,
                "publish",
                first,
                "apply_" + tables.target(DISTRICT, 2091, 1).id(),
                "gone",
                gone);
        assertThat(tables.table(DISTRICT, 2091)).extracting(Target::text).containsExactly("整治农贸市场9处环境。", "推广垃圾分类。");

        assertThat(get(draft)).bodyText().contains("撤销发布《责任分解表》", "移出分解表", "恢复原样");
        assertThat(post(draft, "retraction", "kept", "0")).hasRedirectedUrl("/140211/reports/" + draft);

        assertThat(tables.table(DISTRICT, 2091)).extracting(Target::text).containsExactly("整治农贸市场6处环境。", "开通旅游专列。");
        assertThat(tables.assigned(DISTRICT, 2091, 1, AssignmentRole.LEAD)).isEqualTo(lead);
        assertThat(tables.target(DISTRICT, 2091, 1).unsettled().lead()).isEmpty();
        assertThat(tables.target(DISTRICT, 2091, 3).cancelled()).isTrue();
        assertThat(get(draft)).hasStatus(409);
    }

    @Test
    void keepsAndNamesRowsThatSomebodyWorkedOnSince() {
        people.unit(DISTRICT, "第二物价局");
        UUID draft = drafts.table(
                DISTRICT,
                2092,
                row("新建冷库。", List.of(), List.of(), List.of()),
                row("新建粮仓。", List.of(), List.of(), List.of()));
        post(draft, "publish");
        assign(2092, "1", "第二物价局");

        assertThat(get(draft)).bodyText().contains("发布后有人改动，保留");
        assertThat(post(draft, "retraction", "kept", "0")).hasStatus(409);
        assertThat(post(draft, "retraction", "kept", "1")).hasStatus3xxRedirection();

        assertThat(tables.table(DISTRICT, 2092)).extracting(Target::text).containsExactly("新建冷库。");
    }

    @Test
    void refusesWhatWasPublishedBeforeARecordWasKept() {
        UUID draft = drafts.table(DISTRICT, 2093, row("新建油库。", List.of(), List.of(), List.of()));
        post(draft, "publish");
        current.within(DISTRICT, () -> {
            published.deleteAll(published.findByReportOrderById(draft));
            return draft;
        });

        assertThat(get(draft)).hasStatus(409).bodyText().contains("还没有留存每一行改动的记录");
        assertThat(post(draft, "retraction", "kept", "0")).hasStatus(409);
        assertThat(tables.table(DISTRICT, 2093)).extracting(Target::text).containsExactly("新建油库。");
    }

    private void assign(int year, String number, String unit) {
        assertThat(mvc.post()
                        .uri("/{code}/{year}/targets/assignment", DISTRICT, year)
                        .param("number", number)
                        .param("role", "LEAD")
                        .param("mode", "SET")
                        .param("name", unit)
                        .with(user(supervisor.username()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult get(UUID draft) {
        return mvc.get()
                .uri("/{code}/reports/{id}/retraction", DISTRICT, draft)
                .with(user(supervisor.username()))
                .exchange();
    }

    private MvcTestResult post(UUID draft, String action, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/{code}/reports/{id}/{action}", DISTRICT, draft, action)
                .with(user(supervisor.username()))
                .with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
