package org.duban.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.reading.Row;
import org.duban.roster.AssignmentRole;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class SelectionIntegrationTests {
    private static final String DISTRICT = "340111";

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
    void assignsManyAtOnceAndReturnsToTheTable() {
        Unit first = people.unit(DISTRICT, "第七水务局");
        Unit second = people.unit(DISTRICT, "第七园林局", "七园");
        table(2053, 3);

        assertThat(post("2053", "SET", "第七水务局、七园", "/340111/2053?unit=x#target-2", "1", "3"))
                .hasRedirectedUrl("/340111/2053?unit=x#target-2");
        assertThat(post("2053", "REMOVE", first.id().toString(), null, "1")).hasRedirectedUrl("/340111/2053");

        assertThat(tables.assigned(DISTRICT, 2053, 1, AssignmentRole.LEAD)).containsExactly(second.id());
        assertThat(tables.assigned(DISTRICT, 2053, 2, AssignmentRole.LEAD)).isEmpty();
        assertThat(tables.assigned(DISTRICT, 2053, 3, AssignmentRole.LEAD)).containsExactly(first.id(), second.id());
    }

    @Test
    void saysWhichNameIsUnknownAndNeverLeavesTheProgram() {
        table(2054, 1);

        assertThat(post("2054", "ADD", "没有的局", "//evil.example/", "1"))
                .hasRedirectedUrl("/340111/2054")
                .flash()
                .containsKeys("problem", "assignment");
        assertThat(post("2054", "ADD", " ", "/\\evil.example", "1"))
                .hasRedirectedUrl("/340111/2054")
                .flash()
                .containsKey("problem");
    }

    private void table(int year, int rows) {
        tables.published(
                DISTRICT,
                year,
                Stream.of("甲", "乙", "丙")
                        .limit(rows)
                        .map(each -> row("完成" + each + "项工作。", List.of(), List.of(), List.of()))
                        .toArray(Row[]::new));
    }

    private MvcTestResult post(String year, String mode, String name, @Nullable String back, String... numbers) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/{code}/{year}/targets/assignment", DISTRICT, year)
                .with(user(supervisor.username()))
                .with(csrf())
                .param("number", numbers)
                .param("role", "LEAD")
                .param("mode", mode)
                .param("name", name);
        return (back == null ? request : request.param("back", back)).exchange();
    }
}
