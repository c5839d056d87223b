package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.light.Signal;
import org.duban.target.TargetsChanged;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

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
    private SubmitProgress submitProgress;

    @Autowired
    private ProgressUpdates updates;

    @Autowired
    private Lights lights;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private Account supervisor;
    private Unit unit;
    private UUID target;
    private UUID parking;
    private UUID update;

    @BeforeEach
    void submit() {
        number++;
        supervisor = people.supervisor(DISTRICT);
        unit = people.unit(DISTRICT, "停车中心" + number);
        target = promises.target(DISTRICT, 2022, number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        promises.assign(DISTRICT, target, "LEAD", unit);
        Statement statement = new Statement(null, Map.of(parking, new BigDecimal("900")), "已划线" + number);
        Entry entry =
                new Entry(target, new Author("经办人", unit.id(), false), Period.of(2022, 5), statement, null, false);
        update = currentDistrict.within(DISTRICT, () -> submitProgress.execute(entry));
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
        return currentDistrict.within(DISTRICT, () -> updates.get(2022, update).status());
    }

    private List<Light> lights() {
        return currentDistrict.within(DISTRICT, () -> lights.findByTargetOrderByPeriod(target));
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
    void acceptsManyAtOnceAndLightsTheRestOfTheYear() {
        assertThat(post("/accept", "id", update.toString())).hasStatus3xxRedirection();
        assertThat(status()).isEqualTo(UpdateStatus.ACCEPTED);
        assertThat(lights()).hasSize(8).first().satisfies(light -> {
            assertThat(light.period()).isEqualTo(Period.of(2022, 5));
            assertThat(light.signal()).isEqualTo(Signal.ON_TRACK);
            assertThat(light.percent()).isEqualByComparingTo("45");
        });
        assertThat(lights().get(7).signal()).isEqualTo(Signal.BEHIND);
    }

    @Test
    void returnsWithAReasonAndSaysWhereItIsMissing() {
        assertThat(post("/" + update + "/return", "reason", " ")).flash().containsKey("problem");
        assertThat(status()).isEqualTo(UpdateStatus.SUBMITTED);
        assertThat(post("/" + update + "/return", "reason", "请附验收单")).flash().containsKey("saved");
        assertThat(status()).isEqualTo(UpdateStatus.RETURNED);
        assertThat(lights()).isEmpty();
    }

    @Test
    void takesTheLightBackWithWhatItReopens() {
        post("/accept", "id", update.toString());
        post("/" + update + "/reopen", "reason", "数字有误");
        assertThat(status()).isEqualTo(UpdateStatus.RETURNED);
        assertThat(lights()).isEmpty();
    }

    @Test
    void saysThatSomeoneReviewedItAlready() {
        post("/accept", "id", update.toString());
        assertThat(post("/accept", "id", update.toString())).flash().containsKey("problem");
        assertThat(mvc.get().uri("/" + DISTRICT + "/2021/updates?status=").with(user(supervisor.username())))
                .bodyText()
                .doesNotContain(update.toString());
    }

    @Test
    void makesLightsFollowAChangeOfTheTarget() {
        post("/accept", "id", update.toString());
        promises.change(DISTRICT, parking, "1000");
        tellOfTheChange();
        assertThat(lights().get(0).percent()).isEqualByComparingTo("90");
        promises.cancel(DISTRICT, target);
        tellOfTheChange();
        assertThat(lights()).isEmpty();
    }

    private void tellOfTheChange() {
        currentDistrict.within(
                DISTRICT,
                () -> transaction.execute(inTransaction -> {
                    events.publishEvent(new TargetsChanged(DISTRICT, 2022, Set.of(target)));
                    return inTransaction;
                }));
    }

    @Test
    void showsTheProgressOfATargetAloneAndInItsPage() {
        post("/accept", "id", update.toString());
        String path = "/" + DISTRICT + "/2022/targets/" + number + "/progress";
        assertThat(mvc.get().uri(path).with(user(supervisor.username())).locale(Locale.CHINESE))
                .bodyText()
                .contains("<html", "占目标2000个的45.0%", "data-progress-chart=\",,,,45.0,", "新增停车泊位 900个", "序时");
        assertThat(mvc.get().uri(path).with(user(supervisor.username())).header("HX-Request", "true"))
                .bodyText()
                .doesNotContain("<html")
                .contains("data-progress-chart");
    }
}
