package org.duban.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.report.DraftMother.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duban.account.Account;
import org.duban.organization.Post;
import org.duban.organization.Unit;
import org.duban.publication.TableMother;
import org.duban.reading.Row;
import org.duban.roster.AssignmentRole;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class AssignmentApiIntegrationTests {
    private static final String DISTRICT = "130107";

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
    void assignsByNameAndAliasAndLeavesAbsentListsAlone() {
        Unit water = people.unit(DISTRICT, "第五水务局", "五水局");
        Post post = people.post(DISTRICT, "副区长", "测试人五");
        table(2051, 1);

        assertThat(put(2051, 1, "{\"leaders\": [\"测试人五\"], \"lead\": [\"五水局\"]}"))
                .hasStatus(204);
        assertThat(put(2051, 1, "{\"support\": [\"第五 水务局\"], \"lead\": []}")).hasStatus(204);

        assertThat(tables.assigned(DISTRICT, 2051, 1, AssignmentRole.LEADER)).containsExactly(post.id());
        assertThat(tables.assigned(DISTRICT, 2051, 1, AssignmentRole.LEAD)).isEmpty();
        assertThat(tables.assigned(DISTRICT, 2051, 1, AssignmentRole.SUPPORT)).containsExactly(water.id());
    }

    @Test
    void refusesUnknownAndAmbiguousNamesAndChangesNothing() {
        people.unit(DISTRICT, "第六水务局", "六局");
        people.unit(DISTRICT, "第六园林局", "六局");
        table(2052, 1);

        assertThat(put(2052, 1, "{\"lead\": [\"第六水务局\", \"六局\"], \"support\": [\"没有的局\"]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.unknown")
                .asArray()
                .containsExactly("六局", "没有的局");
        assertThat(tables.assigned(DISTRICT, 2052, 1, AssignmentRole.LEAD)).isEmpty();
    }

    @Test
    void losesNothingWhenTwoAssignDifferentRolesAtOnce() throws Exception {
        Unit unit = people.unit(DISTRICT, "第八水务局");
        people.post(DISTRICT, "副区长", "测试人八");
        table(2055, 1);
        long before = tables.target(DISTRICT, 2055, 1).version();

        ExecutorService persons = Executors.newFixedThreadPool(3);
        List<Future<Integer>> answers = Stream.of(
                        "\"leaders\": [\"测试人八\"]", "\"lead\": [\"第八水务局\"]", "\"support\": [\"第八水务局\"]")
                .map(part -> persons.submit(
                        () -> put(2055, 1, "{" + part + "}").getResponse().getStatus()))
                .toList();

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(204);
        }
        persons.shutdown();
        assertThat(tables.assigned(DISTRICT, 2055, 1, AssignmentRole.LEADER)).hasSize(1);
        assertThat(tables.assigned(DISTRICT, 2055, 1, AssignmentRole.LEAD)).containsExactly(unit.id());
        assertThat(tables.assigned(DISTRICT, 2055, 1, AssignmentRole.SUPPORT)).containsExactly(unit.id());
        assertThat(tables.target(DISTRICT, 2055, 1).version()).isGreaterThanOrEqualTo(before + 3);
    }

    @Test
    void refusesUnitsAndOtherDistricts() {
        table(2057, 1);
        Account clerk = people.clerk(DISTRICT, people.unit(DISTRICT, "第十水务局"));

        assertThat(putAs(clerk, "/api/130107/2057/targets/1/assignment", "{}")).hasStatus(403);
        assertThat(putAs(supervisor, "/api/130108/2057/targets/1/assignment", "{}"))
                .hasStatus(403);
        Account elsewhere = people.supervisor("130108");
        assertThat(putAs(elsewhere, "/api/130108/2057/targets/1/assignment", "{}"))
                .hasStatus(404);
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

    private MvcTestResult put(int year, int number, String body) {
        return putAs(supervisor, "/api/" + DISTRICT + "/" + year + "/targets/" + number + "/assignment", body);
    }

    private MvcTestResult putAs(Account account, String path, String body) {
        return mvc.put()
                .uri(path)
                .with(httpBasic(account.username(), People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
