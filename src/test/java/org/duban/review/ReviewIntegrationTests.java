package org.duban.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class ReviewIntegrationTests {
    private static final String DISTRICT = "320413";
    private static final String PAGE = "/" + DISTRICT + "/2022/updates";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private Account supervisor;
    private Unit unit;
    private UUID update;

    @BeforeEach
    void submit() {
        number++;
        supervisor = people.supervisor(DISTRICT);
        unit = people.unit(DISTRICT, "停车中心" + number);
        UUID target = promises.target(DISTRICT, 2022, number);
        UUID parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        promises.assign(DISTRICT, target, "LEAD", unit);
        update = progress.submitted(DISTRICT, target, unit, parking, "900", "已划线" + number);
    }

    private MvcTestResult post(String path, String... parameter) {
        var request = mvc.post()
                .uri(PAGE + path)
                .with(user(supervisor.username()))
                .with(csrf())
                .locale(Locale.CHINESE);
        return (parameter.length == 0 ? request : request.param(parameter[0], parameter[1])).exchange();
    }

    private MvcTestResult show(String query) {
        return mvc.get()
                .uri(PAGE + query)
                .with(user(supervisor.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }

    private UpdateStatus status() {
        return progress.status(DISTRICT, update);
    }

    @Test
    void showsWhatWaitsBesideItsTargetAndWhoIsMissing() {
        Unit idle = people.unit(DISTRICT, "无任务单位" + number);
        assertThat(show("?period=2022-05&status=SUBMITTED&unit="))
                .hasStatusOk()
                .bodyText()
                .contains(unit.name(), "已划线" + number, "2000个", "900个", idle.name(), "没有要填报的任务");
        assertThat(show("?status=ACCEPTED")).bodyText().doesNotContain("已划线" + number);
    }

    @Test
    void acceptsWhatIsChosen() {
        assertThat(post("/accept", "id", update.toString())).hasStatus3xxRedirection();
        assertThat(status()).isEqualTo(UpdateStatus.ACCEPTED);
    }

    @Test
    void returnsWithAReasonAndSaysWhereItIsMissing() {
        assertThat(post("/" + update + "/return", "reason", " ")).flash().containsKey("problem");
        assertThat(status()).isEqualTo(UpdateStatus.SUBMITTED);
        assertThat(post("/" + update + "/return", "reason", "请附验收单")).flash().containsKey("saved");
        assertThat(status()).isEqualTo(UpdateStatus.RETURNED);
    }

    @Test
    void reopensWhatItAccepted() {
        post("/accept", "id", update.toString());
        post("/" + update + "/reopen", "reason", "数字有误");
        assertThat(status()).isEqualTo(UpdateStatus.RETURNED);
    }

    @Test
    void saysThatSomeoneReviewedItAlready() {
        post("/accept", "id", update.toString());
        assertThat(post("/accept", "id", update.toString())).flash().containsKey("problem");
        assertThat(mvc.get().uri("/" + DISTRICT + "/2021/updates?status=").with(user(supervisor.username())))
                .bodyText()
                .doesNotContain(update.toString());
    }
}
