package org.duban.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class SignInIntegrationTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void showsTheSignInPageToAnyone() {
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText().contains("登录");
    }

    @Test
    void sendsStrangersToTheSignInPage() {
        assertThat(mvc.get().uri("/320404/2022")).hasStatus3xxRedirection();
    }
}
