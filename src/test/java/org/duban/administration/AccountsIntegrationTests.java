package org.duban.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.account.Account;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class AccountsIntegrationTests {
    private static final String DISTRICT = "340103";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

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
        assertThat(mvc.get().uri("/340103/units").with(user(person.username()))).hasStatus(403);
        post("/admin/accounts/" + person.id() + "/on", administrator);
        assertThat(mvc.get().uri("/340103/units").with(user(person.username()))).hasStatusOk();
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
