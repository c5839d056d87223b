package org.duban.sheet;

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
class ReportApiIntegrationTests {
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

    private static String id(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.CREATED);
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray()), "$.id");
    }

    @Test
    void answersTheSameSubmissionWithTheSameUpdate() {
        assertThat(id(report(clerk, body("900")))).isEqualTo(id(report(clerk, body("900.0"))));
        assertThat(report(clerk, body("901"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void refusesProgressFromAUnitThatIsNotAssigned() {
        assertThat(report(stranger, body("900"))).hasStatus(HttpStatus.FORBIDDEN);
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
}
