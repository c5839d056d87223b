package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Account;
import org.duban.account.Viewer;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.shared.Ids;
import org.duban.target.Indicators;
import org.duban.target.Twins;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class TwinsIntegrationTests {
    private static final String DISTRICT = "320582";
    private static int number;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private AcceptUpdates acceptUpdates;

    @Autowired
    private Twins twins;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Lights lights;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private TransactionTemplate transaction;

    private UUID one;
    private UUID other;
    private UUID update;
    private UUID stands;
    private UUID standsAgain;

    @BeforeEach
    void promiseTheSameTwice() {
        one = promises.target(DISTRICT, 2022, ++number);
        other = promises.target(DISTRICT, 2022, ++number);
        stands = promises.indicator(DISTRICT, one, "CUMULATIVE", "自行车棚", "40", "处");
        standsAgain = promises.indicator(DISTRICT, other, "CUMULATIVE", "新建自行车棚", "40", "处");
        Unit unit = people.unit(DISTRICT, "车棚中心" + number);
        update = progress.submitted(DISTRICT, one, unit, stands, "10", "已开工");
    }

    @Test
    void showsWhatIsReportedOnOneInTheOther() {
        link();
        accept();

        assertThat(lightsOf(other)).isNotEmpty();
        Account leader = people.leader(DISTRICT);
        assertThat(mvc.get()
                        .uri("/{code}/2022/targets/{number}/progress", DISTRICT, number)
                        .with(user(leader.username())))
                .bodyText()
                .contains("新建自行车棚 10处", "报于目标（" + (number - 1) + "）")
                .doesNotContain("已开工");
    }

    @Test
    void countsWhatWasReportedBeforeTheyWereLinked() {
        accept();
        assertThat(lightsOf(other)).isEmpty();

        link();

        assertThat(lightsOf(other)).isNotEmpty();
    }

    @Test
    void goesItsOwnWayAgainWhenParted() {
        link();
        accept();

        change(() -> twins.part(
                indicators.findById(stands).orElseThrow(),
                List.of(indicators.findById(standsAgain).orElseThrow())));

        assertThat(lightsOf(one)).isNotEmpty();
        assertThat(lightsOf(other)).isEmpty();
    }

    private void link() {
        change(() -> twins.link(
                indicators.findById(stands).orElseThrow(),
                indicators.findById(standsAgain).orElseThrow()));
    }

    private void accept() {
        Viewer supervisor =
                new Viewer(Ids.next(), "supervisor", "督查室", DISTRICT, Set.of(), null, Set.of(), null, false);
        change(() -> acceptUpdates.execute(2022, List.of(update), supervisor));
    }

    private List<Light> lightsOf(UUID target) {
        return currentDistrict.within(DISTRICT, () -> lights.findByTargetOrderByPeriod(target));
    }

    private void change(Runnable work) {
        currentDistrict.within(
                DISTRICT,
                () -> transaction.execute(status -> {
                    work.run();
                    return YearMonth.of(2022, 1);
                }));
    }
}
