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
import org.duban.progress.ProgressMother;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DubanTest
class UnchangedIntegrationTests {
    private static final String DISTRICT = "321002";
    private static int number = 300;

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
    private Unit unit;
    private final UUID[] targets = new UUID[3];

    /** Two targets that were reported on, and one that never was. */
    @BeforeEach
    void promise() {
        unit = people.unit(DISTRICT, "停车中心" + ++number);
        clerk = people.clerk(DISTRICT, unit);
        for (int each = 0; each < targets.length; each++) {
            targets[each] = promises.target(DISTRICT, 2022, ++number);
            UUID figure = promises.indicator(DISTRICT, targets[each], "CUMULATIVE", "新增停车泊位", "2000", "个");
            promises.assign(DISTRICT, targets[each], "LEAD", unit);
            if (each < 2) {
                progress.accepted(DISTRICT, targets[each], figure, "900");
            }
        }
    }

    private void press(String unchanged, String narrative) {
        var request = mvc.post()
                .uri("/my/updates")
                .with(user(clerk.username()))
                .with(csrf())
                .locale(Locale.CHINESE)
                .param("year", "2022")
                .param("period", "2022-06")
                .param("unchanged", unchanged);
        for (int each = 0; each < targets.length; each++) {
            request = request.param("lines[" + each + "].number", "" + (number - 2 + each))
                    .param("lines[" + each + "].version", "-1")
                    .param("lines[" + each + "].narrative", each == 0 ? narrative : "");
        }
        assertThat(request).hasStatus3xxRedirection();
    }

    private List<ProgressUpdate> june() {
        return currentDistrict.within(DISTRICT, () -> updates.findByUnitAndPeriod(unit.id(), Period.of(2022, 6)));
    }

    @Test
    void repeatsTheLastFigureInOneClick() {
        press("" + (number - 1), "");
        assertThat(june()).singleElement().satisfies(update -> {
            assertThat(update.status()).isEqualTo(UpdateStatus.SUBMITTED);
            assertThat(update.statement().narrative()).isEqualTo("本期无变化");
            assertThat(update.statement().readings().values()).singleElement().satisfies(value -> assertThat(value)
                    .isEqualByComparingTo("900"));
        });
    }

    @Test
    void keepsWordsThatWereTypedBesideIt() {
        press("" + (number - 2), "等待验收");
        assertThat(june())
                .singleElement()
                .satisfies(update -> assertThat(update.statement().narrative()).isEqualTo("等待验收"));
    }

    @Test
    void fillsInTheRestAsDraftsWhereThereIsALastFigure() {
        press("rest", "写过的");
        assertThat(june())
                .allMatch(update -> update.status() == UpdateStatus.DRAFT)
                .extracting(update -> update.statement().narrative())
                .containsExactlyInAnyOrder("写过的", "本期无变化");
    }
}
