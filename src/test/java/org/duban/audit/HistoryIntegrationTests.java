package org.duban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class HistoryIntegrationTests {
    private static final String DISTRICT = "131026";
    private static int number;

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
    private Unit roads;
    private UUID target;
    private UUID update;

    @BeforeEach
    void aUnitReportsOnATarget() {
        number++;
        supervisor = people.supervisor(DISTRICT);
        roads = people.unit(DISTRICT, "路桥" + number + "局");
        target = promises.target(DISTRICT, 2022, number);
        UUID indicator = promises.indicator(DISTRICT, target, "CUMULATIVE", "大路", "5", "公里");
        promises.assign(DISTRICT, target, "LEAD", roads);
        update = progress.submitted(DISTRICT, target, roads, indicator, "2", "修了两公里");
    }

    @Test
    void saysInWordsWhatWasChangedOnATarget() {
        mvc.post()
                .uri("/131026/2022/targets/" + number + "/cancelled")
                .with(user(supervisor.username()))
                .with(csrf())
                .param("version", "0")
                .param("cancelled", "true")
                .exchange();

        assertThat(page("zh", supervisor, targetPath()))
                .bodyText()
                .contains("目标", "取消", "是", supervisor.username(), "127.0.0.1", "进展填报", "大路：2", roads.name(), "待审核")
                .doesNotContain(roads.id().toString(), "SUBMITTED", "narrative");
        assertThat(page("en", supervisor, targetPath())).bodyText().contains("Cancelled", "yes", "Progress update");
    }

    @Test
    void givesTheReasonOfAReturnWithEveryFieldThatItChanges() {
        mvc.post()
                .uri("/api/131026/2022/updates/" + update + "/return")
                .with(httpBasic(supervisor.username(), People.PASSWORD))
                .contentType("application/json")
                .content("{\"reason\":\"缺少验收单\"}")
                .exchange();

        assertThat(page("zh", supervisor, "/131026/2022/updates/" + update + "/changes"))
                .bodyText()
                .containsPattern("(?s)(<td class=\"words\">缺少验收单</td>.*){3}");
    }

    @Test
    void showsAUnitItsOwnRowsOnly() {
        Unit money = people.unit(DISTRICT, "理财" + number + "局");
        Account outside = people.clerk(DISTRICT, money);
        assertThat(page("zh", outside, targetPath())).hasStatus(404);

        promises.assign(DISTRICT, target, "SUPPORT", money);
        assertThat(page("zh", outside, targetPath())).bodyText().doesNotContain("修了两公里");
        assertThat(page("zh", outside, "/131026/2022/updates/" + update + "/changes"))
                .hasStatus(404);
        assertThat(page("zh", people.clerk(DISTRICT, roads), targetPath()))
                .bodyText()
                .contains("修了两公里");
    }

    @Test
    void showsADraftToItsOwnUnitOnly() {
        Account clerk = people.clerk(DISTRICT, roads);
        mvc.post()
                .uri("/api/131026/2022/targets/" + number + "/updates")
                .with(httpBasic(clerk.username(), People.PASSWORD))
                .contentType("application/json")
                .content("{\"period\":\"2022-06\",\"readings\":{},\"narrative\":\"还没想好\",\"submit\":false}")
                .exchange();

        assertThat(page("zh", clerk, targetPath())).bodyText().contains("还没想好");
        assertThat(page("zh", supervisor, targetPath())).bodyText().doesNotContain("还没想好");
        assertThat(page("zh", supervisor, "/131026/2022/changes")).bodyText().doesNotContain("还没想好");
    }

    @Test
    void leavesOutWhatTheProgramWorksOut() {
        mvc.post()
                .uri("/api/131026/2022/updates/" + update + "/accept")
                .with(httpBasic(supervisor.username(), People.PASSWORD))
                .exchange();

        assertThat(page("zh", supervisor, targetPath())).bodyText().contains("已采纳");
        assertThat(jdbc.sql("select count(*) from light where target_id = ?")
                        .param(target)
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from audit_entry where entity = 'Light'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void showsTheHistoryOfAUnitToItAndToTheSection() {
        String path = "/131026/units/" + roads.id() + "/changes";

        assertThat(page("zh", supervisor, path)).bodyText().contains("名称：" + roads.name());
        assertThat(page("zh", people.head(DISTRICT, roads), path)).hasStatusOk();
        assertThat(page("zh", people.head(DISTRICT, people.unit(DISTRICT, "别的" + number + "局")), path))
                .hasStatus(404);
    }

    private String targetPath() {
        return "/131026/2022/targets/" + number + "/changes";
    }

    private MvcTestResult page(String language, Account reader, String path) {
        return mvc.get()
                .uri(path)
                .with(user(reader.username()))
                .header("Accept-Language", language)
                .exchange();
    }
}
