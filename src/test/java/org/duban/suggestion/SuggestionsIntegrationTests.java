package org.duban.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.duban.account.Account;
import org.duban.publication.TableMother;
import org.duban.roster.AssignmentRole;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class SuggestionsIntegrationTests {
    private static final String DISTRICT = "140109";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TableMother tables;

    @Autowired
    private People people;

    @Test
    void namesTheUnitsOfTheMostAlikeEarlierRowsAndAssignsNobody() {
        people.unit(DISTRICT, "第二交通局");
        people.unit(DISTRICT, "第二教育局");
        tables.published(
                DISTRICT,
                2081,
                row("打通断头路三条，改造农村公路。", List.of(), List.of("第二交通局"), List.of("第二教育局")),
                row("新建中小学两所，扩充学位。", List.of(), List.of("第二教育局"), List.of()));
        tables.published(DISTRICT, 2082, row("打通断头路五条，提升农村公路等级。", List.of(), List.of(), List.of()));
        Account supervisor = people.supervisor(DISTRICT);

        assertThat(mvc.get()
                        .uri("/api/{code}/2082/targets/1/suggestions", DISTRICT)
                        .with(httpBasic(supervisor.username(), People.PASSWORD)))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"lead": [{"unit": "第二交通局", "score": 1.0, "rows": [{"year": 2081, "number": 1}]}],
                         "support": [{"unit": "第二教育局"}]}""");
        assertThat(tables.assigned(DISTRICT, 2082, 1, AssignmentRole.LEAD)).isEmpty();
        assertThat(mvc.get().uri("/{code}/2082/targets/1/suggestions", DISTRICT).with(user(supervisor.username())))
                .bodyText()
                .contains("第二交通局", "打通断头路三条");
    }

    @Test
    void looksNeitherAheadNorIntoOtherDistricts() {
        people.unit("140121", "第四港务所");
        people.unit(DISTRICT, "第四港务所");
        tables.published("140121", 2083, row("建设内河港池。", List.of(), List.of("第四港务所"), List.of()));
        tables.published(DISTRICT, 2085, row("建设内河港池。", List.of(), List.of("第四港务所"), List.of()));
        tables.published(DISTRICT, 2084, row("建设内河港池二期。", List.of(), List.of(), List.of()));

        assertThat(mvc.get()
                        .uri("/api/{code}/2084/targets/1/suggestions", DISTRICT)
                        .with(httpBasic(people.supervisor(DISTRICT).username(), People.PASSWORD)))
                .bodyJson()
                .extractingPath("$.lead")
                .asArray()
                .isEmpty();
    }
}
