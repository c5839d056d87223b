package org.duban.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duban.account.Account;
import org.duban.organization.Unit;
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
class ContributionIntegrationTests {
    private static final String DISTRICT = "310109";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    private Account lead;
    private Account support;

    @BeforeEach
    void promise() {
        Unit roads = people.unit(DISTRICT, "路桥局" + ++number);
        Unit parks = people.unit(DISTRICT, "园林局" + number);
        lead = people.clerk(DISTRICT, roads);
        support = people.clerk(DISTRICT, parks);
        UUID target = promises.target(DISTRICT, 2022, number);
        promises.assign(DISTRICT, target, "LEAD", roads);
        promises.assign(DISTRICT, target, "SUPPORT", parks);
    }

    private MvcTestResult post(Account account, String path, String... parameters) {
        var request = mvc.post()
                .uri(path)
                .with(user(account.username()))
                .with(csrf())
                .param("year", "2022")
                .param("period", "2022-05");
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult contribute(Account account, String words) {
        return post(account, "/my/contributions", "words[" + number + "]", words);
    }

    private String page(Account account, String path) throws Exception {
        return mvc.get()
                .uri(path + "?year=2022&period=2022-05")
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void showsTheSupportingUnitsWordsBesideTheLeadsBoxAndTakesThemOverInOneClick() throws Exception {
        assertThat(contribute(support, "栽树三百棵")).hasStatus3xxRedirection();
        assertThat(page(support, "/my/contributions")).contains("栽树三百棵");
        String sheet = page(lead, "/my/updates");
        assertThat(sheet).contains("园林局" + number, "栽树三百棵");
        Matcher button = Pattern.compile("name=\"takeOver\" value=\"([^\"]+)\"").matcher(sheet);
        assertThat(button.find()).isTrue();

        post(
                lead,
                "/my/updates",
                "lines[0].number",
                "" + number,
                "lines[0].version",
                "-1",
                "lines[0].narrative",
                "路基完工",
                "takeOver",
                button.group(1));

        assertThat(page(lead, "/my/updates")).contains("路基完工\n园林局" + number + "：栽树三百棵", "草稿");
    }

    @Test
    void isForSupportingUnitsOnly() {
        assertThat(contribute(lead, "不是我")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(contribute(support, "长".repeat(1001))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
