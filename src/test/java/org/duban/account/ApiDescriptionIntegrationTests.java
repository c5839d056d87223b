package org.duban.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class ApiDescriptionIntegrationTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    @WithMockUser
    void describesTheCallsButNotWhoIsAsking() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyText()
                .contains("/api/{code}/{year}/targets", "/api/{code}/{year}/summary", "bearer")
                .doesNotContain("\"viewer\"");
    }
}
