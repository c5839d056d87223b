package org.duban.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class CourseIntegrationTests {
    private static final String DISTRICT = "320508";
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
    private UUID target;
    private UUID parking;

    @BeforeEach
    void promise() {
        supervisor = people.supervisor(DISTRICT).username();
        Unit lead = people.unit(DISTRICT, "停车中心" + ++number);
        target = promises.target(DISTRICT, 2022, number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        promises.assign(DISTRICT, target, "LEAD", lead);
    }

    @Test
    void showsTheProgressOfATargetAloneAndInItsPage() {
        progress.accepted(DISTRICT, target, parking, "900");
        String path = "/" + DISTRICT + "/2022/targets/" + number + "/progress";

        assertThat(mvc.get().uri(path).with(user(supervisor)).locale(Locale.CHINESE))
                .bodyText()
                .contains("<html", "占目标2000个的45.0%", "data-progress-chart=\",,,,45.0,", "新增停车泊位 900个", "序时");
        assertThat(mvc.get().uri(path).with(user(supervisor)).header("HX-Request", "true"))
                .bodyText()
                .doesNotContain("<html")
                .contains("data-progress-chart");
    }

    @Test
    void turnsAnAcceptedFigureIntoPercentLightAndReason() {
        signal("2022-05-31").isEqualTo("NO_DATA");
        progress.accepted(DISTRICT, target, parking, "900");

        assertThat(show(supervisor, "2022-05-31")).bodyJson().isLenientlyEqualTo("""
                {"percent":45.0,"plan":41.7,"signal":"ON_TRACK","asOf":"2022-05-31","lead":["停车中心%d"],
                 "indicators":[{"name":"新增停车泊位","op":"=","value":2000,"unit":"个","type":"CUMULATIVE"}],
                 "why":"新增停车泊位：实际900个，占目标2000个的45.0%%，序时41.7%%，快3.3个百分点。"}""".formatted(number));
        signal("2022-05-30").isEqualTo("NO_DATA");
        signal("2022-09-30").isEqualTo("BEHIND");
    }

    @Test
    void showsThatNothingIsDoneAsNoughtPercent() {
        progress.accepted(DISTRICT, target, parking, "0");
        assertThat(row().select(".percent > span").text()).isEqualTo("0%");
        assertThat(mvc.get()
                        .uri("/" + DISTRICT + "/2022/targets/" + number + "/progress")
                        .with(user(supervisor)))
                .bodyText()
                .contains(">0.0%</td>");
    }

    @Test
    void showsNoPercentWhereAFigureHasNoLight() {
        UUID rise = promises.indicator(DISTRICT, target, "NET_INCREASE", "净增企业", "30", "家");
        progress.accepted(DISTRICT, target, rise, "108");
        assertThat(row().select(".light").text()).contains("无数据");
        assertThat(row().select(".percent")).isEmpty();
    }

    private Element row() {
        MvcTestResult page = mvc.get()
                .uri("/" + DISTRICT + "/2022?asOf=2022-05-31")
                .with(user(supervisor))
                .locale(Locale.CHINESE)
                .exchange();
        return Objects.requireNonNull(
                Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                        .getElementById("target-" + number));
    }

    @Test
    void saysTheSameWhereOnePointsAtTheLight() {
        progress.accepted(DISTRICT, target, parking, "900");
        assertThat(mvc.get()
                        .uri("/" + DISTRICT + "/2022/targets/" + number + "/why?asOf=2022-05-31")
                        .with(user(supervisor))
                        .locale(Locale.CHINESE))
                .bodyText()
                .isEqualTo("新增停车泊位：实际900个，占目标2000个的45.0%，序时41.7%，快3.3个百分点。");
    }

    @Test
    void holdsAStretchGoalAgainstNobody() {
        UUID more = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "9000", "个");
        promises.stretch(DISTRICT, more);
        progress.accepted(DISTRICT, target, parking, "2000");

        signal("2022-05-31").isEqualTo("DONE");
    }

    @Test
    void hidesATargetFromUnitsThatDoNotAnswerForIt() {
        String stranger = people.clerk(DISTRICT, people.unit(DISTRICT, "绿化养护所")).username();

        assertThat(show(stranger, "2022-05-31")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private AbstractStringAssert<?> signal(String asOf) {
        return assertThat(show(supervisor, asOf))
                .bodyJson()
                .extractingPath("$.signal")
                .asString();
    }

    private MvcTestResult show(String username, String asOf) {
        return mvc.get()
                .uri("/api/" + DISTRICT + "/2022/targets/" + number + "?asOf=" + asOf)
                .with(httpBasic(username, People.PASSWORD))
                .header("Accept-Language", "zh")
                .exchange();
    }
}
