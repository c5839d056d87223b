package org.duban.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The published rules of cities are set on the page, and the lights and their words follow. */
@DubanTest
class RulesIntegrationTests {
    private static final String DISTRICT = "320583";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private String supervisor = "";

    /** 32 of 100 at the end of May: 9.7 points behind the plan of 41.7. */
    @BeforeEach
    void report() {
        supervisor = people.supervisor(DISTRICT).username();
        Unit unit = people.unit(DISTRICT, "园林所" + ++number);
        UUID target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", unit);
        progress.accepted(
                DISTRICT, target, promises.indicator(DISTRICT, target, "CUMULATIVE", "口袋公园", "100", "处"), "32");
    }

    @ParameterizedTest
    @CsvSource({
        // 银川: green on schedule, yellow 10 to 30 points behind, red beyond; what is up to 10 behind is green too
        "10, 30, 0, 2, 绿灯, GREEN, 黄灯, AMBER, 红灯, RED, 绿灯, shade-green",
        // 西安: within three days of the day yellow, red when it is over
        "5, 20, 3, 2, 正常, GREEN, 黄色预警, AMBER, 红色预警, RED, 黄色预警, shade-amber",
        // 三明: blue, orange, red
        "0, 5, 0, 2, 正常, GREEN, 蓝色督查单, BLUE, 橙色督查单, ORANGE, 橙色督查单, shade-orange",
        // 枣庄: blue is ahead, yellow and red are behind
        "0, 20, 0, 1, 蓝牌, BLUE, 黄牌, AMBER, 红牌, RED, 黄牌, shade-amber"
    })
    void takesThePublishedRulesOfACity(
            int slack,
            int gap,
            int warnDays,
            int breaches,
            String onTrack,
            String green,
            String atRisk,
            String yellow,
            String behind,
            String red,
            String shown,
            String css) {
        String colours = "&shades=GREY&shades=%s&shades=%s&shades=%s&shades=GREY".formatted(green, yellow, red);
        String names = "&names=完成&names=%s&names=%s&names=%s&names=".formatted(onTrack, atRisk, behind);
        assertThat(send("", form("2022-01", slack, gap, breaches, warnDays) + names + colours))
                .hasStatus(HttpStatus.FOUND);

        assertThat(get("/" + DISTRICT + "/2022?asOf=2022-05-31"))
                .bodyText()
                .containsPattern("class=\"signal [A-Z_]+ " + css + "\"><i[^>]*>.</i><span>" + shown + "</span>");
        assertThat(get("/" + DISTRICT + "/rules")).bodyText().contains("2022-01起", "市里的办法");
    }

    @Test
    void countsWhatWouldChangeAndChangesNothing() {
        assertThat(send("", form("2022-07", 5, 20, 2, 0) + usual())).hasStatus(HttpStatus.FOUND);
        assertThat(send("/trial", form("2022-07", 80, 90, 2, 0) + usual()))
                .bodyText()
                .contains("换灯", "→");
        assertSignal("2022-07-31").isEqualTo("BEHIND");
    }

    @Test
    void leavesEarlierPeriodsAsTheyWere() {
        send("", form("2022-01", 5, 20, 2, 0) + usual());
        send("", form("2022-06", 100, 100, 2, 0) + usual());
        assertSignal("2022-05-31").isEqualTo("AT_RISK");
        assertSignal("2022-06-30").isEqualTo("ON_TRACK");
    }

    @Test
    void refusesLimitsThatLeaveAFigureWithTwoLights() {
        assertThat(send("", form("2022-01", 30, 10, 2, 0) + usual())).bodyText().contains("不能大于滞后的界限");
        assertThat(send("", form("2022-01", -1, 10, 2, 0) + usual())).hasStatus(HttpStatus.OK);
    }

    @Test
    void offersWhatHoldsNowAsAPersonWouldTypeIt() {
        send("", form("2022-01", 5, 20, 2, 0) + usual());
        assertThat(get("/" + DISTRICT + "/rules")).bodyText().contains("name=\"slack\" value=\"5\"");
    }

    @Test
    void letsOnlyTheSectionAdopt() {
        String leader = people.leader(DISTRICT).username();
        assertThat(mvc.post().uri("/" + DISTRICT + "/rules").with(user(leader)).with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static String form(String from, int slack, int gap, int breaches, int warnDays) {
        return "from=%s&slack=%d&gap=%d&about=5&breaches=%d&warnDays=%d&reason=市里的办法"
                .formatted(from, slack, gap, breaches, warnDays);
    }

    private static String usual() {
        return "&names=&names=&names=&names=&names=&shades=BLUE&shades=GREEN&shades=AMBER&shades=RED&shades=GREY";
    }

    private MvcTestResult send(String path, String form) {
        return mvc.post()
                .uri("/" + DISTRICT + "/rules" + path + "?" + form)
                .with(user(supervisor))
                .with(csrf())
                .exchange();
    }

    private AbstractStringAssert<?> assertSignal(String asOf) {
        return assertThat(mvc.get()
                        .uri("/api/" + DISTRICT + "/2022/targets/" + number + "?asOf=" + asOf)
                        .with(httpBasic(supervisor, People.PASSWORD)))
                .bodyJson()
                .extractingPath("$.signal")
                .asString();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(user(supervisor)).locale(Locale.CHINESE).exchange();
    }
}
