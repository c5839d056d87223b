package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressApiIntegrationTests {
    private static final String DISTRICT = "320411";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    private Account clerk;
    private Account supervisor;
    private Account stranger;
    private Unit lead;
    private Unit second;
    private UUID target;
    private UUID parking;
    private int number;

    @BeforeAll
    void appoint() {
        lead = people.unit(DISTRICT, "停车管理中心");
        second = people.unit(DISTRICT, "城市更新中心");
        clerk = people.clerk(DISTRICT, lead);
        supervisor = people.supervisor(DISTRICT);
        stranger = people.clerk(DISTRICT, people.unit(DISTRICT, "绿化养护所"));
    }

    @BeforeEach
    void promise() {
        number++;
        target = promises.target(DISTRICT, 2022, number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        promises.assign(DISTRICT, target, "LEAD", lead, second);
    }

    private MvcTestResult post(Account account, String path, String body) {
        return mvc.post()
                .uri("/api/" + DISTRICT + "/2022" + path)
                .with(httpBasic(account.username(), People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult report(Account account, String body) {
        return post(account, "/targets/" + number + "/updates", body);
    }

    private String body(String reading) {
        return """
                {"period":"2022-05","readings":{"%s":%s},"narrative":"已划线","submit":true}""".formatted(parking, reading);
    }

    private MvcTestResult show(Account account, String asOf) {
        return mvc.get()
                .uri("/api/" + DISTRICT + "/2022/targets/" + number + "?asOf=" + asOf)
                .with(httpBasic(account.username(), People.PASSWORD))
                .header("Accept-Language", "zh")
                .exchange();
    }

    private static String id(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.CREATED);
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray()), "$.id");
    }

    @Test
    void turnsAnAcceptedFigureIntoPercentLightAndReason() {
        String id = id(report(clerk, body("900")));
        assertThat(show(clerk, "2022-05-31"))
                .bodyJson()
                .extractingPath("$.signal")
                .isEqualTo("NO_DATA");
        assertThat(post(supervisor, "/updates/" + id + "/accept", "")).hasStatusOk();
        assertThat(show(clerk, "2022-05-31")).bodyJson().isLenientlyEqualTo("""
                {"percent":45.0,"plan":41.7,"signal":"ON_TRACK","asOf":"2022-05-31","lead":["停车管理中心","城市更新中心"],
                 "indicators":[{"name":"新增停车泊位","op":"=","value":2000,"unit":"个","type":"CUMULATIVE"}],
                 "why":"新增停车泊位：实际900个，占目标2000个的45.0%，序时41.7%，快3.3个百分点。"}""");
        assertThat(show(clerk, "2022-05-30"))
                .bodyJson()
                .extractingPath("$.signal")
                .isEqualTo("NO_DATA");
        assertThat(show(clerk, "2022-09-30"))
                .bodyJson()
                .extractingPath("$.signal")
                .isEqualTo("BEHIND");
    }

    @Test
    void holdsAStretchGoalAgainstNobody() {
        UUID more = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "9000", "个");
        promises.stretch(DISTRICT, more);
        String body = body("2000").replace("},\"n", ",\"" + more + "\":2000},\"n");
        post(supervisor, "/updates/" + id(report(clerk, body)) + "/accept", "");
        assertThat(show(clerk, "2022-05-31"))
                .bodyJson()
                .extractingPath("$.signal")
                .isEqualTo("DONE");
    }

    @Test
    void answersTheSameSubmissionWithTheSameUpdate() {
        assertThat(id(report(clerk, body("900")))).isEqualTo(id(report(clerk, body("900.0"))));
        assertThat(report(clerk, body("901"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void refusesProgressFromAUnitThatIsNotAssigned() {
        assertThat(report(stranger, body("900"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(show(stranger, "2022-05-31")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void letsASupervisorReportOnBehalfOfALeadUnit() {
        String first = id(report(supervisor, body("900")));
        String named = id(report(supervisor, body("900").replace("{\"period", "{\"unit\":\"城市更新中心\",\"period")));
        assertThat(named).isNotEqualTo(first);
        assertThat(report(supervisor, body("900").replace("{\"period", "{\"unit\":\"绿化养护所\",\"period")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(report(clerk, body("\"许多\""))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(report(clerk, body("9").replace("2022-05", "2023-05"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(report(clerk, body("9").replace("2022-05", "May"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(report(clerk, body("9").replace(parking.toString(), number + "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(report(clerk, body("9").replace("\"submit\"", "\"percent\":45,\"submit\"")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(post(clerk, "/targets/9999/updates", body("9"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void returnsWithAReasonOnly() {
        String id = id(report(clerk, body("900")));
        String path = "/updates/" + id + "/return";
        assertThat(post(supervisor, path, "{\"reason\":\" \"}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(clerk, path, "{\"reason\":\"核实\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(supervisor, path, "{\"reason\":\"核实\"}")).hasStatusOk();
        assertThat(post(supervisor, path, "{\"reason\":\"核实\"}")).hasStatus(HttpStatus.CONFLICT);
        assertThat(id(report(clerk, body("880")))).isEqualTo(id);
    }
}
