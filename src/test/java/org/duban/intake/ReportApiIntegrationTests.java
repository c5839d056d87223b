package org.duban.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.duban.account.Account;
import org.duban.reading.DocumentReader;
import org.duban.report.Papers;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ReportApiIntegrationTests {
    private static final String DISTRICT = "120102";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    private Account supervisor;

    @BeforeEach
    void appoint() {
        supervisor = people.supervisor(DISTRICT);
    }

    @Test
    void saysWhatWasRead() throws Exception {
        MvcTestResult result = post(Papers.reportIn("UTF-8"), 2022);
        assertThat(result).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"status":"DRAFT","year":2022,"kind":"REPORT","counts":{"rows":0,"sections":2}}""");
        String id = JsonPath.read(result.getResponse().getContentAsString(), "$.id");
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/api/120102/2022/reports/" + id);
    }

    @Test
    void accountsForEverySentence() throws Exception {
        String at = location(post(Papers.reportIn("GBK"), 2023));
        MvcTestResult reading = get(at, supervisor);
        assertThat(reading).hasStatusOk();
        String body = reading.getResponse().getContentAsString();
        List<Number> percents = JsonPath.read(body, "$.coverage.shares[*].percent");
        List<Integer> counts = JsonPath.read(body, "$.coverage.shares[*].count");
        assertThat(percents.stream()
                        .mapToInt(each -> (int) Math.round(10 * each.doubleValue()))
                        .sum())
                .isEqualTo(1000);
        assertThat(counts.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(JsonPath.<Integer>read(body, "$.coverage.total"));
        assertThat(JsonPath.<List<String>>read(body, "$.tasks[*].group")).contains("加快产业升级", "办好民生实事");
        assertThat(JsonPath.<List<String>>read(body, "$.tasks[*].indicators[*].op"))
                .contains(">=", ">");
    }

    @Test
    void namesTheFirstReportWithTheSameBytes() throws Exception {
        byte[] content = Papers.reportIn("UTF-8");
        String first = JsonPath.read(post(content, 2023).getResponse().getContentAsString(), "$.id");
        assertThat(post(content, 2023))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(first);
    }

    @Test
    void saysWhyAFileIsNotRead() {
        assertThat(post(Papers.picture(), 2023))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("UNKNOWN_FORMAT");
        assertThat(post(new byte[DocumentReader.LARGEST + 1], 2023))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void isForSupervisorsOfTheDistrictOnly() throws Exception {
        String at = location(post(Papers.reportIn("UTF-8"), 2023));
        Account clerk = people.clerk(DISTRICT, people.unit(DISTRICT, "统计局" + System.nanoTime()));
        Account neighbour = people.supervisor("120103");
        assertThat(get(at, clerk)).hasStatus(403);
        assertThat(get(at, people.leader(DISTRICT))).hasStatus(403);
        assertThat(get(at, neighbour)).hasStatus(403);
        assertThat(get(at.replace(DISTRICT, "120103"), neighbour)).hasStatus(404);
        assertThat(post(Papers.reportIn("UTF-8"), 2023, clerk)).hasStatus(403);
        assertThat(get(at.replace("/2023/", "/2024/"), supervisor)).hasStatus(404);
    }

    private MvcTestResult post(byte[] content, int year) {
        return post(content, year, supervisor);
    }

    private MvcTestResult post(byte[] content, int year, Account by) {
        return mvc.post()
                .uri("/api/{code}/{year}/reports", DISTRICT, year)
                .multipart()
                .file("file", content)
                .with(httpBasic(by.username(), People.PASSWORD))
                .exchange();
    }

    private MvcTestResult get(String at, Account by) {
        return mvc.get().uri(at).with(httpBasic(by.username(), People.PASSWORD)).exchange();
    }

    private static String location(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("Location"));
    }
}
