package org.duban.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.stream.IntStream;
import org.duban.account.Account;
import org.duban.signin.SignIn.Outcome;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class SignInIntegrationTests {
    private static final String DISTRICT = "130104";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsTheSignInPageToAnyone() {
        assertThat(mvc.get().uri("/login")).hasStatusOk().bodyText().contains("登录");
    }

    @Test
    void sendsStrangersToTheSignInPage() {
        assertThat(mvc.get().uri("/130104/2022")).hasStatus3xxRedirection().hasRedirectedUrl("/login");
    }

    @Test
    void letsInWithTheRightPassword() {
        Account person = people.supervisor(DISTRICT);

        assertThat(signIn(person, People.PASSWORD)).hasRedirectedUrl("/");
        assertThat(recorded(person)).containsExactly(Outcome.SIGNED_IN);
    }

    @Test
    void locksAfterFiveWrongPasswordsByFormAndByBasicAlike() {
        Account person = people.supervisor(DISTRICT);
        IntStream.range(0, 3).forEach(i -> assertThat(signIn(person, "wrong")).hasRedirectedUrl("/login?error"));
        IntStream.range(0, 2).forEach(i -> assertThat(units(person, "wrong")).hasStatus(401));

        assertThat(signIn(person, People.PASSWORD)).hasRedirectedUrl("/login?locked");
        assertThat(units(person, People.PASSWORD)).hasStatus(401);
        assertThat(mvc.get().uri("/login?locked")).bodyText().contains("五分钟后再试");
        assertThat(recorded(person)).filteredOn(Outcome.LOCKED::equals).hasSize(1);
    }

    @Test
    void opensAgainWhenTheLockIsOver() {
        Account person = people.supervisor(DISTRICT);
        IntStream.range(0, 5).forEach(i -> signIn(person, "wrong"));
        jdbc.sql("update account set locked_until = locked_until - interval '301 seconds' where id = ?")
                .param(person.id())
                .update();

        assertThat(signIn(person, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void forgetsFailuresAfterASignIn() {
        Account person = people.supervisor(DISTRICT);
        IntStream.range(0, 4).forEach(i -> signIn(person, "wrong"));
        signIn(person, People.PASSWORD);
        IntStream.range(0, 4).forEach(i -> signIn(person, "wrong"));

        assertThat(signIn(person, People.PASSWORD)).hasRedirectedUrl("/");
    }

    @Test
    void countsEveryOneOfManyWrongPasswordsAtOnce() {
        Account person = people.supervisor(DISTRICT);
        IntStream.range(0, 5).parallel().forEach(i -> signIn(person, "wrong"));

        assertThat(signIn(person, People.PASSWORD)).hasRedirectedUrl("/login?locked");
    }

    @Test
    void recordsTheNameThatSomeoneUnknownTried() {
        mvc.post()
                .uri("/login")
                .param("username", "nobody-there")
                .param("password", "x")
                .with(csrf())
                .exchange();

        assertThat(recorded("nobody-there")).containsExactly(Outcome.REFUSED);
    }

    @Test
    void refusesAnAccountThatIsSwitchedOffEvenInTheMiddleOfASession() {
        Account person = people.supervisor(DISTRICT);
        jdbc.sql("update account set enabled = false where id = ?")
                .param(person.id())
                .update();

        assertThat(signIn(person, People.PASSWORD)).hasRedirectedUrl("/login?error");
        assertThat(mvc.get().uri("/130104/units").with(user(person.username()))).hasStatus(403);
    }

    private MvcTestResult signIn(Account person, String password) {
        return mvc.post()
                .uri("/login")
                .param("username", person.username())
                .param("password", password)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult units(Account person, String password) {
        return mvc.get()
                .uri("/api/130104/units")
                .with(httpBasic(person.username(), password))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "zh")
                .exchange();
    }

    private List<Outcome> recorded(Account person) {
        return recorded(person.username());
    }

    private List<Outcome> recorded(String username) {
        return jdbc
                .sql("select action from audit_entry where entity = 'SignIn' and username = ? order by number")
                .param(username)
                .query(String.class)
                .list()
                .stream()
                .map(Outcome::valueOf)
                .toList();
    }
}
