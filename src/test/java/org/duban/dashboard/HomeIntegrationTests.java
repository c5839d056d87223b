package org.duban.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.testing.SmallTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeIntegrationTests {
    private static final String DISTRICT = "110109";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    private SmallTable.Cast cast;

    @BeforeAll
    void fill(@Autowired JdbcClient jdbc, @Autowired Promises promises) {
        cast = new SmallTable(jdbc, people, promises).in(DISTRICT);
        jdbc.sql("update progress_update set status = 'SUBMITTED', submitted_at = now() where district_id = '110109'"
                        + " and target_id = ?")
                .param(cast.rows().get(0))
                .update();
    }

    @Test
    void showsASupervisorWhatWaits() {
        assertThat(home(cast.supervisor()))
                .hasStatusOk()
                .bodyText()
                .contains("/110109/2022/targets/1\"", "路桥局 2022-05", "/110109/2022?overdue=true");
    }

    @Test
    void showsAClerkWhatIsLateOfTheOwnUnitOnly() {
        assertThat(home(cast.clerk()))
                .hasStatusOk()
                .bodyText()
                .contains("/110109/2022/targets/2\"", "/my/updates")
                .doesNotContain("/targets/3\"", "2022-05");
    }

    @Test
    void leadsALeaderToTheDashboardOfTheLatestYear() {
        assertThat(home(cast.leader())).hasRedirectedUrl("/110109/2022/dashboard");
    }

    @Test
    void leadsEachAdministratorToTheOwnPage() {
        assertThat(home(people.with(Grant.of(Role.SYSTEM_ADMIN, DISTRICT)))).hasRedirectedUrl("/admin/accounts");
        assertThat(home(people.with(Grant.of(Role.SECURITY_ADMIN, DISTRICT)))).hasRedirectedUrl("/admin/grants");
        assertThat(home(people.with(Grant.of(Role.AUDIT_ADMIN, DISTRICT)))).hasRedirectedUrl("/admin/audit");
    }

    @Test
    void tellsAPersonWithoutAnyGrantWhomToAsk() {
        assertThat(home(people.with())).hasStatusOk().bodyText().contains("还没有权限");
    }

    private MvcTestResult home(Account account) {
        return mvc.get()
                .uri("/")
                .header("Accept-Language", "zh")
                .with(user(account.username()))
                .exchange();
    }
}
