package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    private static final List<String> SUPERVISION = Stream.of(
                    Stream.of("/"),
                    Stream.of("reports", "units", "units/new", "posts", "posts/new", "handover", "names")
                            .map(page -> DEMO + "/" + page),
                    Stream.of("directory/import", "rules").map(page -> DEMO + "/" + page),
                    Stream.of("", "?mode=assign", "/targets/1", "/dashboard", "/updates", "/findings", "/suggestions")
                            .map(page -> TABLE + page),
                    Stream.of("/rounds", "/versions", "/versions/1", "/table/import", "/changes", "/calendar")
                            .map(page -> TABLE + page),
                    Stream.of("/timetable", "/types", "/plans", "/bulletin", "/confidence", "/targets/1/due")
                            .map(page -> TABLE + page),
                    Stream.of("/instructions", "/appeals", "/targets/1/instructions", "/targets/1/appeals")
                            .map(page -> TABLE + page),
                    Stream.of(
                                    "/reminders",
                                    "/urging",
                                    "/urging/calls",
                                    "/extensions",
                                    "/lists",
                                    "/lists?list=unreported",
                                    "/burden")
                            .map(page -> TABLE + page),
                    Stream.of("/escalation", "/orders").map(page -> TABLE + page))
            .flatMap(each -> each)
            .toList();
    private static final List<String> REPORTING = List.of(
            "/",
            "/my/updates",
            "/my/contributions?year=2026",
            "/my/reminders",
            "/my/instructions",
            TABLE,
            TABLE + "/slice",
            TABLE + "/extensions",
            TABLE + "/orders",
            TABLE + "/appeals",
            "/my/password",
            "/my/tokens");

    @LocalServerPort
    private int port;

    static Stream<Arguments> people() {
        return Stream.of("zh", "en")
                .flatMap(language -> Stream.of(
                        Arguments.of(language, "supervisor", SUPERVISION),
                        Arguments.of(
                                language,
                                "leader",
                                List.of("/", TABLE, TABLE + "/dashboard", TABLE + "/targets/1/instructions")),
                        Arguments.of(language, "clerk", REPORTING),
                        Arguments.of(language, "head", List.of("/my/confirmations")),
                        Arguments.of(language, "sysadmin", List.of("/admin/accounts", DEMO + "/channels")),
                        Arguments.of(language, "secadmin", List.of("/admin/grants")),
                        Arguments.of(language, "audadmin", List.of("/admin/audit", "/admin/audit/chain"))));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("people")
    void everyPageIsFitToBeSeen(String language, String username, List<String> paths) {
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
