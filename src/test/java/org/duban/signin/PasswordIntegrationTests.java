package org.duban.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class PasswordIntegrationTests {
    private static final String DISTRICT = "340104";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

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

    private MvcTestResult post(String page, String username, String... parameters) {
        var request = mvc.post().uri(page).with(user(username)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request = request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
