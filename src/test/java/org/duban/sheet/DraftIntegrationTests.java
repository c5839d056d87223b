package org.duban.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.duban.account.Account;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.progress.ProgressMother;
import org.duban.progress.ProgressUpdate;
import org.duban.progress.ProgressUpdates;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class DraftIntegrationTests {
    private static final String DISTRICT = "320581";
    private static int number = 5000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private ProgressUpdates updates;

    @Autowired
    private CurrentDistrict currentDistrict;

    private Account clerk;
    private Account colleague;
    private UUID target;
    private UUID parking;

    @BeforeEach
    void promise() {
        Unit unit = people.unit(DISTRICT, "停车中心" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        colleague = people.clerk(DISTRICT, unit);
        target = promises.target(DISTRICT, 2022, number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        promises.assign(DISTRICT, target, "LEAD", unit);
    }

    private AbstractStringAssert<?> keep(Account who, long version, String reading, String narrative) {
        return assertThat(mvc.post()
                        .uri("/my/updates/line/draft")
                        .with(user(who.username()))
                        .with(csrf())
                        .locale(Locale.CHINESE)
                        .param("year", "2022")
                        .param("period", "2022-06")
                        .param("lines[3].number", "" + number)
                        .param("lines[3].version", "" + version)
                        .param("lines[3].readings[" + parking + "]", reading)
                        .param("lines[3].narrative", narrative))
                .bodyText();
    }

    private ProgressUpdate update() {
        return currentDistrict.within(DISTRICT, () -> updates.findByTargetIn(List.of(target)).stream()
                .filter(each -> each.period().toString().equals("2022-06"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void keepsWhatIsTypedAndTellsWhen() {
        keep(clerk, -1, "900", "已划线")
                .containsPattern("\"at\":\"\\d\\d:\\d\\d\"")
                .contains("\"version\":0");
        keep(clerk, 0, "950", "已划线").contains("\"version\":1");
        assertThat(update().statement().readings().get(parking)).isEqualByComparingTo("950");
    }

    @Test
    void changesNothingWhereNothingNewIsTyped() {
        keep(clerk, -1, "900", "已划线");
        keep(clerk, 0, "900.0", "已划线").contains("\"version\":0");
    }

    @Test
    void keepsTheWordsThoughAFigureIsNoNumber() {
        keep(clerk, -1, "九百", "已划线").contains("“九百”不是数字");
        assertThat(update().statement().narrative()).isEqualTo("已划线");
    }

    @Test
    void warnsWhileOneTypesWithoutRefusing() {
        progress.accepted(DISTRICT, target, parking, "900");
        keep(clerk, -1, "890", "").contains("比上次（900个）少了");
        assertThat(update().statement().readings().get(parking)).isEqualByComparingTo("890");
    }

    @Test
    void losesNeitherOfTwoPeoplesWords() {
        keep(clerk, -1, "900", "我先写的");
        keep(colleague, -1, "950", "我后写的")
                .contains("我先写的", clerk.name(), "\"at\":null")
                .contains("\"version\":0");
        assertThat(update().statement().narrative()).isEqualTo("我先写的");
    }

    @Test
    void isNotForAnotherUnit() {
        Account stranger = people.clerk(DISTRICT, people.unit(DISTRICT, "旁观局" + number));
        keep(stranger, -1, "900", "冒名").doesNotContain("\"at\"");
        assertThat(currentDistrict.within(DISTRICT, () -> updates.findByTargetIn(List.of(target))))
                .isEmpty();
    }
}
