package org.duban.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.UUID;
import org.duban.account.Account;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.progress.UpdateStatus;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ReviewApiIntegrationTests {
    private static final String DISTRICT = "320509";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private Account clerk;
    private Account supervisor;
    private UUID update;

    @BeforeEach
    void submit() {
        Unit unit = people.unit(DISTRICT, "停车中心" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        supervisor = people.supervisor(DISTRICT);
        UUID target = promises.target(DISTRICT, 2022, number);
        UUID parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        update = progress.submitted(DISTRICT, target, unit, parking, "900", "已划线");
    }

    @Test
    void accepts() {
        assertThat(post(clerk, "accept", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(supervisor, "accept", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ACCEPTED");
        assertThat(progress.status(DISTRICT, update)).isEqualTo(UpdateStatus.ACCEPTED);
    }

    @Test
    void returnsWithAReasonOnly() {
        assertThat(post(supervisor, "return", "{\"reason\":\" \"}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(clerk, "return", "{\"reason\":\"核实\"}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(supervisor, "return", "{\"reason\":\"核实\"}")).hasStatusOk();
        assertThat(post(supervisor, "return", "{\"reason\":\"核实\"}")).hasStatus(HttpStatus.CONFLICT);
        assertThat(progress.status(DISTRICT, update)).isEqualTo(UpdateStatus.RETURNED);
    }

    private MvcTestResult post(Account account, String act, String body) {
        return mvc.post()
                .uri("/api/" + DISTRICT + "/2022/updates/" + update + "/" + act)
                .with(httpBasic(account.username(), People.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
