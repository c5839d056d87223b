package org.duban.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class AdministratorsIntegrationTests {
    private static final String DISTRICT = "130121";
    private static final Map<Role, String> PAGES = Map.of(
            Role.SYSTEM_ADMIN,
            "/admin/accounts",
            Role.SECURITY_ADMIN,
            "/admin/grants",
            Role.AUDIT_ADMIN,
            "/admin/audit");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private GiveRole giveRole;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = ".*_ADMIN", mode = EnumSource.Mode.MATCH_ALL)
    void eachSeesTheOwnPageAndNoBusinessContent(Role role) {
        String administrator = administrator(role);
        PAGES.forEach((other, page) ->
                assertThat(mvc.get().uri(page).with(user(administrator))).hasStatus(other == role ? 200 : 403));

        assertThat(mvc.get().uri("/130121/units").with(user(administrator))).hasStatus(403);
        assertThat(mvc.get().uri("/130121/2022").with(user(administrator))).hasStatus(403);
        assertThat(mvc.get().uri("/api/130121/2022/targets").with(user(administrator)))
                .hasStatus(403);
        assertThat(mvc.get().uri(PAGES.get(role)).with(user(administrator)))
                .bodyText()
                .doesNotContain("/130121/units");
    }

    @Test
    void anAccountIsMadeWithAOneTimePasswordThatMustBeChangedFirst() {
        String name = "new." + System.nanoTime();
        MvcTestResult made = post("/admin/accounts", administrator(Role.SYSTEM_ADMIN), "username", name, "name", "新人");
        Handover handover = (Handover) made.getMvcResult().getFlashMap().get("handover");
        assertThat(handover).isNotNull();

        assertThat(mvc.post()
                        .uri("/login")
                        .param("username", name)
                        .param("password", handover.password())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/my/tokens").with(user(name).authorities(() -> "ONE_TIME")))
                .hasRedirectedUrl("/my/password");
        assertThat(post(
                        "/my/password",
                        name,
                        "current",
                        handover.password(),
                        "next",
                        "my very own words",
                        "again",
                        "my very own words"))
                .hasRedirectedUrl("/login?changed");
        assertThat(accounts.findByUsername(name)).get().returns(false, Account::hasOneTimePassword);
    }

    @Test
    void refusesAPasswordThatIsShortDiffersOrComesWithAWrongOne() {
        String person = people.supervisor(DISTRICT).username();

        assertThat(post("/my/password", person, "current", People.PASSWORD, "next", "short", "again", "short"))
                .hasStatusOk();
        assertThat(post(
                        "/my/password",
                        person,
                        "current",
                        People.PASSWORD,
                        "next",
                        "long enough now",
                        "again",
                        "other"))
                .bodyText()
                .contains("两遍新密码不一样");
        assertThat(post(
                        "/my/password",
                        person,
                        "current",
                        "wrong",
                        "next",
                        "long enough now",
                        "again",
                        "long enough now"))
                .bodyText()
                .contains("现在的密码不对");
    }

    @Test
    void rolesAreGivenAndTakenWithEffectAtOnce() {
        Unit unit = people.unit(DISTRICT, "授权局");
        String person = people.with().username();
        String administrator = administrator(Role.SECURITY_ADMIN);
        assertThat(mvc.get().uri("/130121/units").with(user(person))).hasStatus(403);

        post(
                "/admin/grants",
                administrator,
                "username",
                person,
                "role",
                "UNIT_CLERK",
                "unit",
                unit.id().toString());
        assertThat(mvc.get().uri("/130121/units").with(user(person))).hasStatusOk();

        post("/admin/grants/take", administrator, "username", person, "role", "UNIT_CLERK");
        assertThat(mvc.get().uri("/130121/units").with(user(person))).hasStatus(403);
    }

    @Test
    void nobodyGrantsToHimself() {
        String administrator = administrator(Role.SECURITY_ADMIN);

        MvcTestResult refused = post("/admin/grants", administrator, "username", administrator, "role", "SUPERVISOR");

        assertThat(refused.getMvcResult().getFlashMap().get("problem"))
                .asString()
                .contains("不能给自己授权");
        assertThat(mvc.get().uri("/130121/units").with(user(administrator))).hasStatus(403);
    }

    @Test
    void noAdministratorHoldsAnotherRole() {
        Account supervisor = people.supervisor(DISTRICT);

        assertThatExceptionOfType(AdministratorsAreSeparate.class)
                .isThrownBy(
                        () -> giveRole.execute(supervisor.username(), Grant.of(Role.AUDIT_ADMIN, DISTRICT), "other"));
    }

    @Test
    void noAdministratorOfADistrictTakesOverAnAccountFromAbove() {
        Account national = people.supervisor("000000");
        String administrator = administrator(Role.SYSTEM_ADMIN);

        assertThat(post("/admin/accounts/" + national.id() + "/password", administrator))
                .hasStatus(403);
        assertThat(mvc.get().uri("/admin/accounts").with(user(administrator)))
                .bodyText()
                .doesNotContain(">" + national.username() + "<");
    }

    @Test
    void anAccountIsSwitchedOffAndOn() {
        Account person = people.supervisor(DISTRICT);
        String administrator = administrator(Role.SYSTEM_ADMIN);

        post("/admin/accounts/" + person.id() + "/off", administrator);
        assertThat(mvc.get().uri("/130121/units").with(user(person.username()))).hasStatus(403);
        post("/admin/accounts/" + person.id() + "/on", administrator);
        assertThat(mvc.get().uri("/130121/units").with(user(person.username()))).hasStatusOk();
    }

    private String administrator(Role role) {
        return people.with(Grant.of(role, DISTRICT)).username();
    }

    private MvcTestResult post(String page, String username, String... parameters) {
        var request = mvc.post().uri(page).with(user(username)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
