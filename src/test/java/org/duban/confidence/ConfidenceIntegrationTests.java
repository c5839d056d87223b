package org.duban.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.table.Signal;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ConfidenceIntegrationTests {
    private static final String DISTRICT = "350111";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private Account supervisor;
    private Unit roads;

    @BeforeEach
    void promise() {
        supervisor = people.supervisor(DISTRICT);
        roads = people.unit(DISTRICT, "道路中心" + ++number);
        UUID target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", roads);
        UUID indicator = promises.indicator(DISTRICT, target, "CUMULATIVE", "新建道路", "20", "条");
        progress.accepted(DISTRICT, target, indicator, "20");
    }

    @ParameterizedTest
    @CsvSource({
        "UNLIKELY,DONE,true", "DOUBTFUL,ON_TRACK,true", "LIKELY,ON_TRACK,false", "ASSURED,DONE,false",
        "ASSURED,BEHIND,true", "LIKELY,BEHIND,true", "DOUBTFUL,BEHIND,false", "UNLIKELY,AT_RISK,false",
        "UNLIKELY,NO_DATA,false"
    })
    void contradictsALightThatSaysTheOpposite(Confidence confidence, Signal signal, boolean contradicts) {
        assertThat(confidence.contradicts(signal)).isEqualTo(contradicts);
    }

    @Test
    void keepsEveryJudgementAndListsWhereTheLightSaysOtherwise() {
        assertThat(judge(supervisor, "ASSURED", "已签合同")).hasStatus3xxRedirection();
        assertThat(list(supervisor)).bodyText().contains("已签合同").doesNotContain("与亮灯不一致");

        judge(supervisor, "UNLIKELY", "现场只见围挡");
        assertThat(list(supervisor)).bodyText().contains("现场只见围挡", "与亮灯不一致").doesNotContain("已签合同");
        assertThat(of(supervisor)).bodyText().containsSubsequence("现场只见围挡", "已签合同");
    }

    @Test
    void asksForAChoiceAndAReason() {
        assertThat(judge(supervisor, "UNLIKELY", " ")).hasStatusOk().bodyText().contains("请写明理由。");
        assertThat(judge(supervisor, "", "现场只见围挡")).hasStatusOk().bodyText().contains("请选择一项。", "现场只见围挡");
    }

    @Test
    void isTheSectionsToSayTheLeadersToSeeAndNobodyElses() {
        Account leader = people.leader(DISTRICT);
        assertThat(of(leader)).hasStatusOk().bodyText().doesNotContain("<textarea");
        assertThat(judge(leader, "LIKELY", "看过")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(of(people.clerk(DISTRICT, roads))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult judge(Account person, String confidence, String reason) {
        return mvc.post()
                .uri("/" + DISTRICT + "/2022/targets/" + number + "/confidence")
                .with(user(person.username()))
                .with(csrf())
                .param("confidence", confidence)
                .param("reason", reason)
                .locale(Locale.CHINESE)
                .exchange();
    }

    private MvcTestResult of(Account person) {
        return show(person, "/targets/" + number + "/confidence");
    }

    private MvcTestResult list(Account person) {
        return show(person, "/confidence");
    }

    private MvcTestResult show(Account person, String path) {
        return mvc.get()
                .uri("/" + DISTRICT + "/2022" + path)
                .with(user(person.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }
}
