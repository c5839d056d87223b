package org.duban.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import org.duban.account.Account;
import org.duban.publication.TableMother;
import org.duban.reading.Indicator;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Row;
import org.duban.reading.Span;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class SettlementIntegrationTests {
    private static final String DISTRICT = "130127";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    @Test
    void keepsWhatWasSettledAndListsItAgainOnlyWhenASentenceChanged() {
        tables.published(DISTRICT, 2073, stops("全区新建公交站台22个。"), stops("新建公交站台22个，方便出行。"));
        Account supervisor = people.supervisor(DISTRICT);
        FindingView finding = findings(2073, supervisor)[0];

        assertThat(settle(2073, supervisor, finding.id(), "DIFFERENT", "")).hasStatus(422);
        assertThat(settle(2073, supervisor, finding.id(), "DIFFERENT", "一处在城区，一处在开发区"))
                .hasStatus3xxRedirection();

        assertThat(findings(2073, supervisor)[0].outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(page(2073, supervisor)).bodyText().contains("一处在城区，一处在开发区", supervisor.name(), "没有待处理");
        reword(2073, supervisor, "今年新建公交站台22个。");
        assertThat(findings(2073, supervisor)[0].outcome()).isNull();
        assertThat(page(2073, supervisor)).bodyText().contains("一处在城区，一处在开发区", "今年");
    }

    @Test
    void tellsTheSecondPersonThatSomebodyElseDecided() {
        tables.published(DISTRICT, 2074, stops("全区新建公交站台22个。"), stops("新建公交站台22个，方便出行。"));
        Account supervisor = people.supervisor(DISTRICT);
        FindingView finding = findings(2074, supervisor)[0];
        settle(2074, supervisor, finding.id(), "MISTAKE", "");

        assertThat(settle(2074, people.supervisor(DISTRICT), finding.id(), "LINKED", ""))
                .hasStatus(409);
        assertThat(page(2074, supervisor)).bodyText().contains("/targets/1/edit");
    }

    @Test
    void leavesSettlingToTheSupervisionSection() {
        tables.published(DISTRICT, 2075, stops("全区新建公交站台22个。"), stops("新建公交站台22个，方便出行。"));
        Account leader = people.leader(DISTRICT);
        FindingView finding = findings(2075, leader)[0];

        assertThat(settle(2075, leader, finding.id(), "LINKED", "")).hasStatus(403);
    }

    private FindingView[] findings(int year, Account person) {
        MvcTestResult result = mvc.get()
                .uri("/api/{code}/{year}/findings", DISTRICT, year)
                .with(httpBasic(person.username(), People.PASSWORD))
                .exchange();
        return assertThat(result).bodyJson().convertTo(FindingView[].class).actual();
    }

    private MvcTestResult page(int year, Account person) {
        return mvc.get()
                .uri("/{code}/{year}/findings", DISTRICT, year)
                .with(user(person.username()))
                .exchange();
    }

    private MvcTestResult settle(int year, Account person, String finding, String outcome, String reason) {
        return mvc.post()
                .uri("/{code}/{year}/findings/{id}", DISTRICT, year, finding)
                .with(user(person.username()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("outcome", outcome)
                .param("reason", reason)
                .exchange();
    }

    private void reword(int year, Account person, String text) {
        long version = tables.target(DISTRICT, year, 1).version();
        assertThat(mvc.post()
                        .uri("/{code}/{year}/targets/1/edit", DISTRICT, year)
                        .with(user(person.username()))
                        .with(csrf())
                        .param("text", text)
                        .param("version", String.valueOf(version)))
                .hasStatus3xxRedirection();
    }

    private static Row stops(String text) {
        Indicator indicator = new Indicator(
                "新建公交站台22个",
                new Span(0, 9),
                "新建公交站台",
                Measure.COUNT,
                Op.EQUAL,
                BigDecimal.valueOf(22),
                null,
                "个",
                Modality.PLAN,
                List.of(),
                true);
        return row(text, indicator);
    }
}
