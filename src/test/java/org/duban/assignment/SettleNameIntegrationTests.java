package org.duban.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.roster.AssignmentRole;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class SettleNameIntegrationTests {
    private static final String DISTRICT = "340121";

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
    void settlesAnOpenNameInEveryTargetThatPrintsIt() {
        Unit unit = people.unit(DISTRICT, "第九水务局");
        tables.published(
                DISTRICT,
                2056,
                row("新建泵站。", List.of(), List.of("九号局"), List.of()),
                row("扩建泵站。", List.of(), List.of(), List.of("九号局", "十号局")));

        assertThat(mvc.post()
                        .uri("/{code}/2056/targets/1/names", DISTRICT)
                        .with(user(supervisor.username()))
                        .with(csrf())
                        .param("kind", "UNIT")
                        .param("printed", "九号局")
                        .param("meant", "第九水务局")
                        .param("fresh", "false"))
                .hasRedirectedUrl("/340121/2056/targets/1");
        assertThat(tables.assigned(DISTRICT, 2056, 1, AssignmentRole.LEAD)).containsExactly(unit.id());
        assertThat(tables.assigned(DISTRICT, 2056, 2, AssignmentRole.SUPPORT)).containsExactly(unit.id());
        assertThat(tables.target(DISTRICT, 2056, 2).unsettled().support()).containsExactly("十号局");
    }
}
