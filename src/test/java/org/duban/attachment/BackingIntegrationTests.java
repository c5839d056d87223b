package org.duban.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.duban.account.Account;
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
class BackingIntegrationTests {
    private static final String DISTRICT = "321003";
    private static int number = 400;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private Unit unit;
    private Account clerk;
    private UUID parking;

    @BeforeEach
    void promise() {
        unit = people.unit(DISTRICT, "停车中心" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        UUID target = promises.target(DISTRICT, 2022, number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        promises.assign(DISTRICT, target, "LEAD", unit);
        progress.accepted(DISTRICT, target, parking, "900");
        cite();
    }

    private void cite() {
        assertThat(mvc.post()
                        .uri("/my/updates/attachments")
                        .with(user(clerk.username()))
                        .with(csrf())
                        .param("year", "2022")
                        .param("period", "2022-06")
                        .param("number", "" + number)
                        .param("documentNumber", "云政办发[2022]7号"))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult submit(String explanation) {
        return mvc.post()
                .uri("/my/updates")
                .with(user(clerk.username()))
                .with(csrf())
                .locale(Locale.CHINESE)
                .param("year", "2022")
                .param("period", "2022-06")
                .param("submit", "all")
                .param("lines[0].number", "" + number)
                .param("lines[0].version", "-1")
                .param("lines[0].readings[" + parking + "]", "870")
                .param("lines[0].explanation", explanation)
                .exchange();
    }

    private AbstractStringAssert<?> seenBy(Account who, String path) {
        return assertThat(mvc.get().uri(path).with(user(who.username())).locale(Locale.CHINESE))
                .bodyText();
    }

    @Test
    void asksForAReasonBeforeAnOddFigureIsHandedIn() {
        assertThat(submit(" ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(submit("核减重复计数")).hasStatus3xxRedirection();
    }

    @Test
    void showsTheReviewerTheReasonAndTheAttachments() {
        submit("核减重复计数");
        seenBy(people.supervisor(DISTRICT), "/" + DISTRICT + "/2022/updates?unit=" + unit.id())
                .contains("比上次（900个）少了", "情况说明：核减重复计数", "云政办发〔2022〕7号");
    }

    @Test
    void showsThemOnThePageOfTheTarget() {
        submit("核减重复计数");
        seenBy(people.leader(DISTRICT), "/" + DISTRICT + "/2022/targets/" + number + "/progress")
                .contains("情况说明：核减重复计数", "云政办发〔2022〕7号");
    }

    @Test
    void showsTheHeadWhatIsToBeConfirmed() {
        Account head = people.head(DISTRICT, unit);
        submit("核减重复计数");
        seenBy(head, "/my/confirmations").contains("比上次（900个）少了", "情况说明：核减重复计数", "云政办发〔2022〕7号");
        seenBy(head, "/my/updates?year=2022&period=2022-06").contains("待我确认");
    }
}
