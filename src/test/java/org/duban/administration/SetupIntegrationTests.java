package org.duban.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import org.duban.account.Accounts;
import org.duban.account.Grant;
import org.duban.account.Role;
import org.duban.account.Secret;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@DubanTest
class SetupIntegrationTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OfferSetup offerSetup;

    @Autowired
    private SetupLinks links;

    @Autowired
    private Accounts accounts;

    @Test
    void makesThreeSeparateAdministratorsOnce() {
        String link = offerSetup.execute().text();
        assertThat(mvc.get().uri("/setup/" + link)).hasStatusOk();

        assertThat(make(link, "first")).hasStatusOk().bodyText().contains("first-sec", "first-aud");
        assertThat(accounts.findByUsername("first-sec")).get().satisfies(account -> {
            assertThat(account.grants()).containsExactly(Grant.of(Role.SECURITY_ADMIN, "000000"));
            assertThat(account.hasOneTimePassword()).isTrue();
        });
        assertThat(make(link, "second")).hasStatus(404);
        assertThat(accounts.findByUsername("second")).isEmpty();
    }

    @Test
    void refusesLinksThatAreExpiredOrMadeUp() {
        Secret expired = Secret.random();
        links.save(new SetupLink(expired, Instant.now().minusSeconds(1)));

        assertThat(mvc.get().uri("/setup/" + expired.text())).hasStatus(404);
        assertThat(mvc.get().uri("/setup/" + Secret.random().text())).hasStatus(404);
    }

    private MockMvcRequestBuilder make(String link, String name) {
        return mvc.post()
                .uri("/setup/" + link)
                .with(csrf())
                .param("username", name)
                .param("name", "第一人")
                .param("password", "a long enough one")
                .param("security", name + "-sec")
                .param("audit", name + "-aud");
    }
}
