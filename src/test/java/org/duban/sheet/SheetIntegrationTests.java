package org.duban.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.progress.UpdateStatus;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.timetable.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DubanTest
class SheetIntegrationTests {
    private static final String DISTRICT = "320412";
    private static int number;

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

    private Unit unit;
    private Account clerk;
    private UUID parking;
    private UUID policy;

    @BeforeEach
    void promise() {
        unit = people.unit(DISTRICT, "停车中心" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        UUID counted = promises.target(DISTRICT, 2022, ++number);
        parking = promises.indicator(DISTRICT, counted, "CUMULATIVE", "新增停车泊位", "2000", "个");
        policy = promises.target(DISTRICT, 2022, ++number);
        promises.assign(DISTRICT, counted, "LEAD", unit);
        promises.assign(DISTRICT, policy, "LEAD", unit);
    }

    private MvcTestResult show(Account account) {
        return mvc.get()
                .uri("/my/updates?year=2022&period=2022-05")
                .with(user(account.username()))
                .locale(Locale.CHINESE)
                .exchange();
    }

    /** Posts the line of the counted target. */
    private MvcTestResult fill(String version, String reading, String narrative, String... button) {
        var request = mvc.post()
                .uri("/my/updates")
                .with(user(clerk.username()))
                .with(csrf())
                .locale(Locale.CHINESE)
                .param("year", "2022")
                .param("period", "2022-05")
                .param("lines[0].number", "" + (number - 1))
                .param("lines[0].version", version)
                .param("lines[0].readings[" + parking + "]", reading)
                .param("lines[0].narrative", narrative)
                .param("lines[1].number", "" + number)
                .param("lines[1].version", "-1")
                .param("lines[1].percent", "30")
                .param("lines[1].narrative", "起草完成");
        return (button.length == 0 ? request : request.param(button[0], button[1])).exchange();
    }

    private ProgressUpdate update(UUID target) {
        return currentDistrict.within(
                DISTRICT, () -> updates.findByTargetIn(List.of(target)).get(0));
    }

    private UUID counted() {
        return currentDistrict
                .within(DISTRICT, () -> updates.findByUnitAndPeriod(unit.id(), Period.of("2022-05")))
                .stream()
                .map(ProgressUpdate::target)
                .filter(target -> !target.equals(policy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatIsDueWithItsFigures() {
        assertThat(show(clerk))
                .hasStatusOk()
                .bodyText()
                .contains("第" + number + "项任务", "新增停车泊位", "目标 2000个", "序时 833.3个", "2022-06-07", "未填");
    }

    @Test
    void keepsEverythingThatWasTypedWhateverButtonIsPressed() {
        assertThat(fill("-1", "900", "已划线", "submit", "" + (number - 1))).hasStatus3xxRedirection();
        assertThat(update(counted()).status()).isEqualTo(UpdateStatus.SUBMITTED);
        assertThat(update(policy).status()).isEqualTo(UpdateStatus.DRAFT);
        assertThat(show(clerk)).bodyText().contains("待审核", "起草完成");
    }

    @Test
    void submitsAllAtOnce() {
        fill("-1", "900", "已划线", "submit", "all");
        assertThat(update(policy).status()).isEqualTo(UpdateStatus.SUBMITTED);
    }

    @Test
    void showsAFaultAtItsFieldAndLosesNothing() {
        assertThat(fill("-1", "九百个", "已划线", "submit", "all"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“九百个”不是数字", "value=\"九百个\"", "已划线");
        assertThat(update(policy).status()).isEqualTo(UpdateStatus.SUBMITTED);
    }

    @Test
    void asksWhyAFigureIsOdd() {
        assertThat(fill("-1", "90000", "", "submit", "all"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("超过了全年目标 2000个", "lines[0].explanation", "value=\"90000\"");
    }

    @Test
    void tellsWhatSomeoneElseWroteMeanwhile() {
        fill("-1", "900", "我先写的");
        assertThat(fill("-1", "950", "我后写的"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("新增停车泊位 900个", "我先写的", "value=\"950\"", "我后写的");
        assertThat(update(counted()).statement().narrative()).isEqualTo("我先写的");
    }

    @Test
    void saysInOneClickThatNothingHasChanged() {
        fill("-1", "", "", "unchanged", "" + (number - 1));
        assertThat(update(counted()).status()).isEqualTo(UpdateStatus.SUBMITTED);
        assertThat(update(counted()).statement().narrative()).isEqualTo("本期无变化");
    }

    @Test
    void letsMembersOfAGroupReportWhereTheGroupLeads() {
        Unit member = people.unit(DISTRICT, "某街道" + number);
        Unit group = people.group(DISTRICT, "各街道" + number, member);
        promises.assign(DISTRICT, policy, "LEAD", group);
        assertThat(show(people.clerk(DISTRICT, member))).bodyText().contains("第" + number + "项任务");
    }

    @Test
    void letsTheSupervisionSectionFillInForAUnit() {
        Account supervisor = people.supervisor(DISTRICT);
        assertThat(mvc.get()
                        .uri("/my/updates?year=2022&period=2022-05&unit=" + unit.id())
                        .with(user(supervisor.username()))
                        .locale(Locale.CHINESE))
                .bodyText()
                .contains("您正在代 " + unit.name() + " 填报");
        assertThat(show(supervisor)).hasStatus3xxRedirection();
    }

    @Test
    void isNotForLeaders() {
        assertThat(show(people.leader(DISTRICT))).hasStatus(HttpStatus.FORBIDDEN);
    }
}
