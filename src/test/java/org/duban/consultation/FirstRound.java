package org.duban.consultation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.testing.People;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What section and units send in the first round of a year.
 *
 * @param path of the year's table
 */
record FirstRound(MockMvcTester mvc, String supervisor, String path) {
    List<String> standings() {
        return JsonPath.read(body("/rounds/1"), "$.units[*].standing");
    }

    List<String> labels() {
        return JsonPath.read(body("/rounds/1"), "$.units[*].label");
    }

    String objection(int at) {
        return JsonPath.read(body("/rounds/1"), "$.objections[" + at + "].id");
    }

    String version(int at) {
        return JsonPath.read(body("/rounds/1"), "$.objections[" + at + "].version")
                .toString();
    }

    String body(String rest) {
        return new String(call(rest).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcTestResult decide(int at, String decision, String note) {
        return post(
                supervisor,
                "/rounds/1/objections/" + objection(at),
                "decision",
                decision,
                "note",
                note,
                "version",
                version(at));
    }

    MvcTestResult object(String person, int number, String proposal) {
        return post(
                person,
                "/slice/objections",
                "round",
                "1",
                "number",
                "" + number,
                "about",
                "NUMBER",
                "reason",
                "用地不足",
                "proposal",
                proposal);
    }

    static XSSFSheet workbook(MvcTestResult result) throws IOException {
        byte[] bytes = result.getResponse().getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheetAt(0);
        }
    }

    MvcTestResult home(String person) {
        return mvc.get().uri("/").with(user(person)).exchange();
    }

    MvcTestResult get(String person, String rest) {
        return mvc.get().uri(path + rest).with(user(person)).exchange();
    }

    MvcTestResult call(String rest) {
        return mvc.get()
                .uri("/api" + path + rest)
                .with(httpBasic(supervisor, People.PASSWORD))
                .exchange();
    }

    MvcTestResult post(String person, String rest, String... fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(path + rest).with(user(person)).with(csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
