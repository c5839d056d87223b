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
    void takesADecisionBackAndListsTheFindingAgain() {
        tables.published(DISTRICT, 2076, stops("全区新建公交站台22个。"), stops("新建公交站台22个，方便出行。"));
        Account supervisor = people.supervisor(DISTRICT);
        String finding = findings(2076, supervisor)[0].id();
        settle(2076, supervisor, finding, "LINKED", "");
        assertThat(findings(2076, supervisor)[0].linked()).isTrue();

        assertThat(settle(2076, supervisor, finding, "OPEN", "", "0")).hasStatus3xxRedirection();

        FindingView open = findings(2076, supervisor)[0];
        assertThat(open.isOpen()).isTrue();
        assertThat(open.linked()).isFalse();
        assertThat(settle(2076, supervisor, finding, "DIFFERENT", "不同地方", open.version() + ""))
                .hasStatus3xxRedirection();
        assertThat(findings(2076, supervisor)[0].outcome()).isEqualTo(Outcome.DIFFERENT);
    }

    @Test
    void linksAWholeWithItsPartsSoThatTheirSumIsReported() {
        Row parts = row(
                "新建改造城区街边驿站10座、农村街边驿站2座。",
                indicator("新建改造城区街边驿站10座", "新建改造城区街边驿站", 10),
                indicator("农村街边驿站2座", "新建改造农村街边驿站", 2));
        tables.published(DISTRICT, 2077, row("新建改造街边驿站12座。", indicator("新建改造街边驿站12座", "新建改造街边驿站", 12)), parts);
        Account supervisor = people.supervisor(DISTRICT);
        FindingView finding = findings(2077, supervisor)[0];
        assertThat(page(2077, supervisor)).bodyText().contains("按分项填报，总数取其和");

        assertThat(settle(2077, supervisor, finding.id(), "LINKED", "")).hasStatus3xxRedirection();

        assertThat(tables.indicators(DISTRICT, 2077, 2)).allMatch(org.duban.target.Indicator::partial);
        assertThat(findings(2077, supervisor)[0].linked()).isTrue();
        settle(2077, supervisor, finding.id(), "DIFFERENT", "不同地方", "0");
        assertThat(tables.indicators(DISTRICT, 2077, 2)).noneMatch(org.duban.target.Indicator::partial);
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

    private MvcTestResult settle(
            int year, Account person, String finding, String outcome, String reason, String... version) {
        return mvc.post()
                .uri("/{code}/{year}/findings/{id}", DISTRICT, year, finding)
                .with(user(person.username()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("outcome", outcome)
                .param("reason", reason)
                .param("version", version)
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
        return row(text, indicator("新建公交站台22个", "新建公交站台", 22));
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
                quote.substring(quote.length() - 1),
                Modality.PLAN,
                List.of(),
                true);
    }
}
