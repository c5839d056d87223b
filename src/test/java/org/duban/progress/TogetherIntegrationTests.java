package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duban.account.Viewer;
import org.duban.district.CurrentDistrict;
import org.duban.light.Signal;
import org.duban.organization.Unit;
import org.duban.shared.Ids;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures that come from several units or are held against others. */
@DubanTest
class TogetherIntegrationTests {
    private static final String DISTRICT = "320585";
    private static int number;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private AcceptUpdates acceptUpdates;

    @Autowired
    private Lights lights;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Test
    void addsUpWhatTheMembersOfAGroupReport() {
        Unit east = people.unit(DISTRICT, "东片" + ++number);
        Unit west = people.unit(DISTRICT, "西片" + number);
        UUID target = promises.target(DISTRICT, 2022, number);
        UUID sheds = promises.indicator(DISTRICT, target, "CUMULATIVE", "车棚", "40", "处");
        promises.assign(DISTRICT, target, "LEAD", people.group(DISTRICT, "各片区" + number, east, west));

        accept(progress.submitted(DISTRICT, target, east, sheds, "10", ""));
        accept(progress.submitted(DISTRICT, target, west, sheds, "6", ""));

        assertThat(firstLight(target).percent()).isEqualByComparingTo("40");
    }

    @Test
    void followsTheOtherNumberWhicheverIsPublishedFirst() {
        Unit unit = people.unit(DISTRICT, "统计中心" + ++number);
        UUID economy = promises.target(DISTRICT, 2022, number);
        UUID output = promises.indicator(DISTRICT, economy, "GROWTH", "产出增长", "5", "%");
        UUID livelihood = promises.target(DISTRICT, 2022, ++number);
        UUID income = promises.indicator(DISTRICT, livelihood, "RELATIVE", "收入增长", "0", "%");
        promises.holdAgainst(DISTRICT, income, output);

        accept(progress.submitted(DISTRICT, livelihood, unit, income, "5.5", ""));
        assertThat(firstLight(livelihood).signal()).isEqualTo(Signal.NO_DATA);

        accept(progress.submitted(DISTRICT, economy, unit, output, "5.8", ""));
        assertThat(firstLight(livelihood).signal()).isEqualTo(Signal.AT_RISK);
    }

    private void accept(UUID update) {
        Viewer supervisor =
                new Viewer(Ids.next(), "supervisor", "督查室", DISTRICT, Set.of(), null, Set.of(), null, false);
        currentDistrict.within(DISTRICT, () -> {
            acceptUpdates.execute(2022, List.of(update), supervisor);
            return update;
        });
    }

    private Light firstLight(UUID target) {
        return currentDistrict.within(
                DISTRICT, () -> lights.findByTargetOrderByPeriod(target).get(0));
    }
}
