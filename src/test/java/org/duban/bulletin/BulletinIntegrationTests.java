package org.duban.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
class BulletinIntegrationTests {
    private static final Iterator<String> DISTRICTS =
            List.of("350102", "350103", "350104", "350105").iterator();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    private String district = "";
    private Account supervisor;
    private Unit parks;
    private UUID target;
    private UUID spaces;

    @BeforeEach
    void promise() {
        district = DISTRICTS.next();
        supervisor = people.supervisor(district);
        parks = people.unit(district, "停车中心");
        target = promises.target(district, 2022, 1);
        promises.assign(district, target, "LEAD", parks);
        spaces = promises.indicator(district, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        progress.accepted(district, target, spaces, "900");
        promises.target(district, 2022, 2);
    }

    @Test
    void keepsLightsAndNumbersAsTheyWerePublished() {
        assertThat(publish("2022-05")).hasStatus3xxRedirection();
        promises.change(district, spaces, "9000");
        promises.tell(district, 2022, target);
        promises.target(district, 2022, 3);

        assertThat(bulletin(supervisor)).bodyText().contains(supervisor.name() + " ", "不再改变", "50.0%");
        assertThat(state("2022-05-31")).bodyJson().isLenientlyEqualTo("{\"signal\":\"ON_TRACK\",\"percent\":45.0}");
        assertThat(state("2022-05-31"))
                .bodyJson()
                .extractingPath("$.why")
                .asString()
                .startsWith("已公布为正常（45.0%），不再改变。按现有数据：新增停车泊位：实际900个，占目标9000个的10.0%");
        assertThat(state("2022-06-30")).bodyJson().isLenientlyEqualTo("{\"signal\":\"BEHIND\",\"percent\":10.0}");
        assertThat(table("2022-05-31")).bodyText().contains("ON_TRACK").doesNotContain("BEHIND");
        assertThat(table("2022-06-30")).bodyText().contains("BEHIND");
    }

    @Test
    void previewsWhatWouldBePublished() {
        assertThat(bulletin(supervisor))
                .bodyText()
                .contains("尚未公布", "公布本期亮灯", "停车中心")
                .containsSubsequence("达进度", "合计", "全部", "50.0%");
    }

    @Test
    void publishesAPeriodOnceAndNotBeforeItIsOver() {
        assertThat(publish("2022-05")).hasStatus3xxRedirection();
        assertThat(publish("2022-05")).hasStatus(HttpStatus.CONFLICT);
        assertThat(publish("2099-05")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isForTheSectionAndTheLeaders() {
        assertThat(bulletin(people.leader(district))).hasStatusOk().bodyText().doesNotContain("公布本期亮灯");
        assertThat(bulletin(people.clerk(district, parks))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult publish(String period) {
        return mvc.post()
                .uri("/" + district + "/" + period.substring(0, 4) + "/bulletin/" + period)
                .with(user(supervisor.username()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult bulletin(Account person) {
        return mvc.get()
                .uri("/" + district + "/2022/bulletin?period=2022-05")
                .with(user(person.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }

    private MvcTestResult state(String asOf) {
        return read("/targets/1?asOf=" + asOf);
    }

    private MvcTestResult table(String asOf) {
        return read("/targets?asOf=" + asOf);
    }

    private MvcTestResult read(String path) {
        return mvc.get()
                .uri("/api/" + district + "/2022" + path)
                .with(httpBasic(supervisor.username(), People.PASSWORD))
                .header("Accept-Language", "zh")
                .exchange();
    }
}
