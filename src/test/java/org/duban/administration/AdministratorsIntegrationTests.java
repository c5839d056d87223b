package org.duban.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Map;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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

    private String administrator(Role role) {
        return people.with(Grant.of(role, DISTRICT)).username();
    }
}
