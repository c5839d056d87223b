package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.duban.testing.BrowserTest;
import org.duban.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page, in both languages, on a desk and on a telephone: readable by everyone, nothing cut off, no error. */
@BrowserTest
class PagesBrowserTests {
    private static final String DEMO = "/990101";
    private static final String TABLE = DEMO + "/2026";

    @LocalServerPort
    private int port;

    static Stream<Arguments> people() {
        return Stream.of("zh", "en")
                .flatMap(language -> Stream.of(
                        Arguments.of(language, "supervisor", new String[] {
                            "/",
                            TABLE,
                            TABLE + "?mode=assign",
                            TABLE + "/targets/1",
                            TABLE + "/dashboard",
                            TABLE + "/updates",
                            TABLE + "/findings",
                            TABLE + "/suggestions",
                            TABLE + "/rounds",
                            TABLE + "/versions",
                            TABLE + "/versions/1",
                            TABLE + "/table/import",
                            DEMO + "/reports",
                            DEMO + "/units",
                            DEMO + "/units/new",
                            DEMO + "/posts",
                            DEMO + "/posts/new",
                            DEMO + "/handover",
                            DEMO + "/names",
                            DEMO + "/directory/import"
                        }),
                        Arguments.of(language, "leader", new String[] {"/", TABLE, TABLE + "/dashboard"}),
                        Arguments.of(
                                language, "clerk", new String[] {"/", "/my/updates", TABLE, "/my/password", "/my/tokens"
                                }),
                        Arguments.of(language, "sysadmin", new String[] {"/admin/accounts"}),
                        Arguments.of(language, "secadmin", new String[] {"/admin/grants"}),
                        Arguments.of(language, "audadmin", new String[] {"/admin/audit"})));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("people")
    void everyPageIsFitToBeSeen(String language, String username, String[] paths) {
        try (Visitor visitor = new Visitor(port, language)) {
            visitor.open("/login");
            visitor.look("sign-in");
            visitor.signIn(username);
            for (String path : paths) {
                assertThat(visitor.open(path).status()).as(path).isEqualTo(200);
                visitor.look(username + path.replaceAll("[/?=-]+", "-"));
            }
        }
    }
}
