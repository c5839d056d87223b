package org.duban.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class SessionExpiredIntegrationTests {
    private static final String DISTRICT = "130105";
    private static final String FORM = "http://localhost/130105/units/new?after=2";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Test
    void leadsToSignInAndBackToThePageThatWasTypedIn() {
        MvcTestResult expired = typed().header(HttpHeaders.REFERER, FORM).exchange();

        assertThat(expired).hasRedirectedUrl("/login?expired");
        assertThat(signInAfter(expired)).hasRedirectedUrl("/130105/units/new?after=2&unsaved=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/130105/units", "http://localhost//evil.example/", "not an address"})
    void neverLeadsToAnotherSite(String referer) {
        MvcTestResult expired = typed().header(HttpHeaders.REFERER, referer).exchange();

        assertThat(signInAfter(expired)).hasRedirectedUrl("/");
    }

    @Test
    void tellsHtmxToLeaveThePage() {
        assertThat(typed().header("HX-Request", "true").header(HttpHeaders.REFERER, FORM))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/login?expired");
    }

    @Test
    void leadsBackWhereOnlyTheTokenOfAnOlderSessionIsWrong() {
        String person = people.supervisor(DISTRICT).username();

        assertThat(typed().with(user(person)).with(csrf().useInvalidToken()).header(HttpHeaders.REFERER, FORM))
                .hasRedirectedUrl("/130105/units/new?after=2&unsaved=");
    }

    private MockMvcRequestBuilder typed() {
        return mvc.post().uri("/130105/units").param("name", "园林局");
    }

    private MvcTestResult signInAfter(MvcTestResult expired) {
        MockMvcRequestBuilder signIn = mvc.post()
                .uri("/login")
                .param("username", people.supervisor(DISTRICT).username())
                .param("password", People.PASSWORD)
                .with(csrf());
        Cookie session = expired.getResponse().getCookie("SESSION");
        return (session == null ? signIn : signIn.cookie(session)).exchange();
    }
}
