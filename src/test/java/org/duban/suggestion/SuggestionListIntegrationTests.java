package org.duban.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.publication.TableMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class SuggestionListIntegrationTests {
    private static final String HERE = "130183";
    private static final String THERE = "130184";
    private static final String CANAL = "疏通内港航槽，建设驳岸。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    @Test
    void listsWhatNobodyLeadsWithTheUnitWhoseRemitItIs() {
        String school = people.unit(HERE, "教育局").id().toString();
        people.unit(HERE, "财政局");
        tables.published(
                HERE,
                2087,
                row("新建小学两所。", List.of(), List.of(), List.of()),
                row("完成预算编制。", List.of(), List.of("财政局"), List.of()));
        Account supervisor = people.supervisor(HERE);

        assertThat(mvc.get()
                        .uri("/api/{code}/2087/suggestions", HERE)
                        .with(httpBasic(supervisor.username(), People.PASSWORD)))
                .bodyJson()
                .isLenientlyEqualTo("""
                        [{"number": 1, "lead": [{"unit": "教育局", "remit": ["小学"], "rows": []}]}]""");
        assertThat(mvc.get().uri("/{code}/2087/suggestions", HERE).with(user(supervisor.username())))
                .bodyText()
                .contains("新建小学两所", "value=\"" + school + "\"", "职责：小学")
                .doesNotContain("完成预算编制");
    }

    @Test
    void learnsFromAnotherDistrictByTheKindOfUnitOnlyWhereThePersonSeesAllOfItsRows() {
        people.unit(THERE, "县港航事务中心");
        people.unit(HERE, "区港航事务中心");
        tables.published(THERE, 2088, row(CANAL, List.of(), List.of("县港航事务中心"), List.of()));
        tables.published(HERE, 2089, row("疏通外港航槽，加固驳岸。", List.of(), List.of(), List.of()));
        Account both = people.with(Grant.of(Role.SUPERVISOR, HERE), Grant.of(Role.LEADER, THERE));

        assertThat(suggestions(both)).bodyJson().isLenientlyEqualTo("""
                        {"lead": [{"unit": "区港航事务中心", "rows": [{"district": "%s", "text": "%s"}]}]}""".formatted(THERE, CANAL));
        assertThat(suggestions(people.supervisor(HERE)))
                .bodyJson()
                .extractingPath("$.lead")
                .asArray()
                .isEmpty();
    }

    private MvcTestResult suggestions(Account person) {
        return mvc.get()
                .uri("/api/{code}/2089/targets/1/suggestions", HERE)
                .with(httpBasic(person.username(), People.PASSWORD))
                .exchange();
    }
}
