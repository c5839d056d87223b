package org.duban.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.account.Account;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class GrantsIntegrationTests {
    private static final String DISTRICT = "340102";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private GiveRole giveRole;

    @Test
    void rolesAreGivenAndTakenWithEffectAtOnce() {
        Unit unit = people.unit(DISTRICT, "授权局");
        String person = people.with().username();
        String administrator = administrator(Role.SECURITY_ADMIN);
        assertThat(mvc.get().uri("/340102/units").with(user(person))).hasStatus(403);

        post(
                "/admin/grants",
                administrator,
                "username",
                person,
                "role",
                "UNIT_CLERK",
                "unit",
                unit.id().toString());
        assertThat(mvc.get().uri("/340102/units").with(user(person))).hasStatusOk();

        post("/admin/grants/take", administrator, "username", person, "role", "UNIT_CLERK");
        assertThat(mvc.get().uri("/340102/units").with(user(person))).hasStatus(403);
    }

    @Test
    void nobodyGrantsToHimself() {
        String administrator = administrator(Role.SECURITY_ADMIN);

        MvcTestResult refused = post("/admin/grants", administrator, "username", administrator, "role", "SUPERVISOR");

        assertThat(refused.getMvcResult().getFlashMap().get("problem"))
                .asString()
                .contains("不能给自己授权");
        assertThat(mvc.get().uri("/340102/units").with(user(administrator))).hasStatus(403);
    }

    @Test
    void noAdministratorHoldsAnotherRole() {
        Account supervisor = people.supervisor(DISTRICT);

        assertThatExceptionOfType(AdministratorsAreSeparate.class)
                .isThrownBy(
                        () -> giveRole.execute(supervisor.username(), Grant.of(Role.AUDIT_ADMIN, DISTRICT), "other"));
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
