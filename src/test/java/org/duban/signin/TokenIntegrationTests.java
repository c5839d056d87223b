package org.duban.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.account.Account;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class TokenIntegrationTests {
    private static final String DISTRICT = "130123";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private Account person = new Account("", "", "");

    @BeforeEach
    void signUp() {
        person = people.supervisor(DISTRICT);
    }

    @Test
    void opensTheInterfaceForItsAccount() {
        assertThat(units(make())).hasStatusOk();
    }

    @Test
    void isKeptAsAHashOnly() {
        String token = make();

        assertThat(jdbc.sql("select t::text from access_token t")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void opensNothingOnceRevoked() {
        String token = make();
        AccessToken made = tokens.findAllByAccountOrderByCreatedAt(person.id()).get(0);
        mvc.post()
                .uri("/my/tokens/" + made.id() + "/revoke")
                .with(user(person.username()))
                .with(csrf())
                .exchange();

        assertThat(units(token)).hasStatus(401);
    }

    @Test
    void isRevokedByItsOwnerOnly() {
        make();
        AccessToken made = tokens.findAllByAccountOrderByCreatedAt(person.id()).get(0);
        String other = people.supervisor(DISTRICT).username();

        assertThat(mvc.post()
                        .uri("/my/tokens/" + made.id() + "/revoke")
                        .with(user(other))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void saysInProblemDetailsWhyACallIsRefused() {
        assertThat(units("wrong")).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(mvc.get().uri("/api/130123/units"))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(call("/api/130102/units", make())).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(call("/api/nowhere", make())).hasStatus(404).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private MvcTestResult units(String token) {
        return call("/api/130123/units", token);
    }

    private MvcTestResult call(String path, String token) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private String make() {
        MvcTestResult made = mvc.post()
                .uri("/my/tokens")
                .param("name", "报表")
                .with(user(person.username()))
                .with(csrf())
                .exchange();
        return String.valueOf(made.getMvcResult().getFlashMap().get("created"));
    }
}
