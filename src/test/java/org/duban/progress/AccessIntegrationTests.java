package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may do what with progress: roles across, ways in down. */
@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIntegrationTests {
    private static final String DISTRICT = "320402";
    private static final String UPDATE = "{\"period\":\"2022-05\",\"percent\":\"30\",\"submit\":false}";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    private Map<String, Account> accounts;

    @BeforeAll
    void appoint() {
        Unit lead = people.unit(DISTRICT, "牵头单位");
        Unit support = people.unit(DISTRICT, "配合单位");
        UUID target = promises.target(DISTRICT, 2022, 1);
        promises.assign(DISTRICT, target, "LEAD", lead);
        promises.assign(DISTRICT, target, "SUPPORT", support);
        accounts = Map.of(
                "supervisor", people.supervisor(DISTRICT),
                "leader", people.leader(DISTRICT),
                "clerk", people.clerk(DISTRICT, lead),
                "head", people.head(DISTRICT, lead),
                "support", people.clerk(DISTRICT, support),
                "other", people.clerk(DISTRICT, people.unit(DISTRICT, "无关单位")),
                "sysadmin", people.with(Grant.of(Role.SYSTEM_ADMIN, DISTRICT)),
                "foreigner", people.supervisor("320404"));
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor,200",
        "leader,200",
        "clerk,200",
        "head,200",
        "support,200",
        "other,404",
        "sysadmin,403",
        "foreigner,403"
    })
    void showsATargetToThoseWhoAnswerForIt(String who, int status) {
        Account account = accounts.get(who);
        assertThat(mvc.get().uri("/" + DISTRICT + "/2022/targets/1/progress").with(user(account.username())))
                .hasStatus(status);
        assertThat(mvc.get()
                        .uri("/api/" + DISTRICT + "/2022/targets/1")
                        .with(httpBasic(account.username(), People.PASSWORD)))
                .hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor,201",
        "leader,403",
        "clerk,201",
        "head,201",
        "support,403",
        "other,403",
        "sysadmin,403",
        "foreigner,403"
    })
    void takesUpdatesFromItsLeadUnitsAndOnTheirBehalf(String who, int status) {
        assertThat(mvc.post()
                        .uri("/api/" + DISTRICT + "/2022/targets/1/updates")
                        .with(httpBasic(accounts.get(who).username(), People.PASSWORD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(UPDATE))
                .hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor,200",
        "leader,403",
        "clerk,403",
        "head,403",
        "support,403",
        "other,403",
        "sysadmin,403",
        "foreigner,403"
    })
    void letsOnlyTheSupervisionSectionReview(String who, int status) {
        Account account = accounts.get(who);
        assertThat(mvc.get().uri("/" + DISTRICT + "/2022/updates").with(user(account.username())))
                .hasStatus(status);
        assertThat(mvc.post()
                        .uri("/" + DISTRICT + "/2022/updates/accept")
                        .with(user(account.username()))
                        .with(csrf()))
                .hasStatus(status == 200 ? 302 : status);
    }

    @ParameterizedTest
    @CsvSource({"supervisor,404", "leader,403", "clerk,403"})
    void findsNoUpdateOfAnotherDistrict(String who, int status) {
        assertThat(mvc.post()
                        .uri("/api/" + DISTRICT + "/2022/updates/" + UUID.randomUUID() + "/accept")
                        .with(httpBasic(accounts.get(who).username(), People.PASSWORD)))
                .hasStatus(status);
    }
}
