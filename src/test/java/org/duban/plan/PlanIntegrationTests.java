package org.duban.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class PlanIntegrationTests {
    private static final String DISTRICT = "320581";
    private static final String LATE = "0 0 0 0 0 0 0 0 40 60 80 100";
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
    private String clerk = "";
    private UUID target;
    private UUID trees;

    @BeforeEach
    void promise() {
        supervisor = people.supervisor(DISTRICT).username();
        Unit unit = people.unit(DISTRICT, "苗圃" + ++number);
        clerk = people.clerk(DISTRICT, unit).username();
        target = promises.target(DISTRICT, 2022, number);
        trees = promises.indicator(DISTRICT, target, "CUMULATIVE", "植树" + number, "100", "亩");
        promises.assign(DISTRICT, target, "LEAD", unit);
    }

    @Test
    void letsTheLightsFollowASeason() throws UnsupportedEncodingException {
        progress.accepted(DISTRICT, target, trees, "2");
        assertThat(state()).contains("\"signal\":\"BEHIND\"");

        assertThat(post(supervisor, "plans", "number=" + trees + "&kind=SEASONAL&values=" + LATE))
                .hasStatus(HttpStatus.FOUND);

        assertThat(state()).contains("\"signal\":\"ON_TRACK\"", "\"plan\":0.0");
        assertThat(get(supervisor, "plans")).bodyText().contains(LATE);
    }

    @Test
    void showsFirstWhatUnitsProposeAndOnlyWhatIsWanted() {
        UUID other = promises.target(DISTRICT, 2022, 1000 + number);
        UUID ponds = promises.indicator(DISTRICT, other, "CUMULATIVE", "清塘" + number, "10", "口");
        post(clerk, "plans/proposed", "number=" + trees + "&kind=BY_UNIT&values=" + LATE);
        post(supervisor, "plans", "number=" + ponds + "&kind=SEASONAL&values=" + LATE);

        assertThat(get(supervisor, "plans?q=" + (1000 + number)))
                .bodyText()
                .contains("清塘" + number)
                .doesNotContain("植树");
        assertThat(get(supervisor, "plans?show=SET"))
                .bodyText()
                .contains("清塘" + number)
                .doesNotContain("植树" + number);
        assertThat(get(supervisor, "plans?show=PROPOSED"))
                .bodyText()
                .contains("植树" + number)
                .doesNotContain("清塘" + number);
        assertThat(post(supervisor, "plans/decided", "confirmed=true&show=PROPOSED&chosen=" + trees))
                .hasRedirectedUrl("/" + DISTRICT + "/2022/plans?q=&group=&show=PROPOSED&page=1");
    }

    @Test
    void keepsWhatWasTypedWhereItIsNotTwelveNumbers() {
        assertThat(post(supervisor, "plans", "number=" + trees + "&kind=SEASONAL&values=1 2 3"))
                .bodyText()
                .contains("value=\"1 2 3\"", "要十二个数");
    }

    @Test
    void confirmsWhatAUnitProposes() throws UnsupportedEncodingException {
        progress.accepted(DISTRICT, target, trees, "2");
        assertThat(post(clerk, "plans/proposed", "number=" + trees + "&kind=BY_UNIT&values=" + LATE))
                .hasStatus(HttpStatus.FOUND);
        assertThat(state()).contains("\"signal\":\"BEHIND\"");
        assertThat(get(supervisor, "plans")).bodyText().contains("提出：" + LATE);

        assertThat(post(supervisor, "plans/decided", "confirmed=true&chosen=" + trees))
                .hasStatus(HttpStatus.FOUND);
        assertThat(state()).contains("\"signal\":\"ON_TRACK\"");
        assertThat(post(clerk, "plans", "number=" + trees + "&kind=STRAIGHT&values="))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void confirmsATypeWithOneClickAndListsWhatItNeeds() throws UnsupportedEncodingException {
        promises.propose(DISTRICT, trees);
        assertThat(get(supervisor, "types")).bodyText().contains("植树" + number);

        post(supervisor, "types", "number=" + trees + "&type=NET_INCREASE");

        assertThat(get(supervisor, "types"))
                .bodyText()
                .contains("植树" + number, "缺基数和日期")
                .doesNotContain("name=\"only\" value=\"" + trees);
        assertThat(state()).contains("\"type\":\"NET_INCREASE\"");
    }

    @Test
    void takesWhatATypeNeedsOnTheFormOfTheNumber() throws UnsupportedEncodingException {
        String form = "version=0&name=植树&op=EQUAL&value=100&unit=亩&measure=COUNT&modality=PLAN&type=NET_INCREASE";
        String path = "targets/" + number + "/indicators/" + trees;
        assertThat(post(supervisor, path, form + "&needed.base=50")).bodyText().contains("填了基数要填它的日期");
        assertThat(post(supervisor, path, form + "&needed.nodes=六月底"))
                .bodyText()
                .contains("节点每行写日期和名称");
        assertThat(post(supervisor, path, form + "&needed.base=50&needed.baseOn=2021-12-31"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(supervisor, path)).bodyText().contains("value=\"2021-12-31\"");

        progress.accepted(DISTRICT, target, trees, "92");
        assertThat(state()).contains("从基数50亩到目标100亩走了42.0%", "\"signal\":\"ON_TRACK\"");
    }

    private MvcTestResult post(String who, String path, String form) {
        return mvc.post()
                .uri("/" + DISTRICT + "/2022/" + path + "?" + form)
                .with(user(who))
                .with(csrf())
                .locale(Locale.CHINESE)
                .exchange();
    }

    private MvcTestResult get(String who, String path) {
        return mvc.get()
                .uri("/" + DISTRICT + "/2022/" + path)
                .with(user(who))
                .locale(Locale.CHINESE)
                .exchange();
    }

    private String state() throws UnsupportedEncodingException {
        return mvc.get()
                .uri("/api/" + DISTRICT + "/2022/targets/" + number + "?asOf=2022-05-31")
                .with(httpBasic(supervisor, People.PASSWORD))
                .header("Accept-Language", "zh")
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
