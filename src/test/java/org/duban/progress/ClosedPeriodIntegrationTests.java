package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
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
class ClosedPeriodIntegrationTests {
    private static final String DISTRICT = "310106";
    private static int year = 2040;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressUpdates updates;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Account clerk;
    private Account supervisor;
    private UUID target;

    @BeforeEach
    void promise() {
        Unit unit = people.unit(DISTRICT, "河道处" + ++year);
        clerk = people.clerk(DISTRICT, unit);
        supervisor = people.supervisor(DISTRICT);
        target = promises.target(DISTRICT, year, 1);
        promises.assign(DISTRICT, target, "LEAD", unit);
    }

    private MvcTestResult post(Account account, String path, String... parameters) {
        var request =
                mvc.post().uri(path).with(user(account.username())).with(csrf()).locale(Locale.CHINESE);
        for (int at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult fill(String version, String words, String submit) {
        return post(
                clerk,
                "/my/updates",
                "year",
                "" + year,
                "period",
                year + "-05",
                "lines[0].number",
                "1",
                "lines[0].version",
                version,
                "lines[0].percent",
                "30",
                "lines[0].narrative",
                words,
                "submit",
                submit);
    }

    private void close(boolean closed) {
        post(
                supervisor,
                "/%s/%d/timetable/%d-05/closed".formatted(DISTRICT, year, year),
                "closed",
                "" + closed,
                "reason",
                "补报");
    }

    private ProgressUpdate update() {
        return currentDistrict.within(
                DISTRICT, () -> updates.findByTargetIn(List.of(target)).get(0));
    }

    @Test
    void keepsTheWordsOfOneWhoWasTypingAndSaysSo() {
        close(true);
        assertThat(fill("-1", "清淤三公里", "all"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("已截止，没有提交；您写的已存为草稿", "清淤三公里");
        assertThat(update().status()).isEqualTo(UpdateStatus.DRAFT);
        assertThat(update().statement().narrative()).isEqualTo("清淤三公里");
    }

    @Test
    void takesItOnceThePeriodIsOpenAgain() {
        close(true);
        fill("-1", "清淤三公里", "all");
        close(false);
        assertThat(fill("" + update().version(), "清淤三公里", "all")).hasStatus3xxRedirection();
        assertThat(update().status()).isEqualTo(UpdateStatus.SUBMITTED);
    }

    @Test
    void takesAgainWhatTheSectionGaveBack() {
        fill("-1", "清淤三公里", "all");
        close(true);
        post(
                supervisor,
                "/%s/%d/updates/%s/return".formatted(DISTRICT, year, update().id()),
                "reasonCode",
                "NO_EVIDENCE",
                "reason",
                "附监理单");
        assertThat(update().reasonCode()).isEqualTo(Reason.Code.NO_EVIDENCE);
        assertThat(fill("" + update().version(), "清淤三公里，监理单另附", "all")).hasStatus3xxRedirection();
        assertThat(update().status()).isEqualTo(UpdateStatus.SUBMITTED);
    }
}
