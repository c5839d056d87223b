package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.duban.account.Viewer;
import org.duban.district.CurrentDistrict;
import org.duban.light.Signal;
import org.duban.organization.Unit;
import org.duban.shared.Ids;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.timetable.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class LightingIntegrationTests {
    private static final String DISTRICT = "320507";
    private static final Viewer SUPERVISOR =
            new Viewer(Ids.next(), "supervisor", "督查室", DISTRICT, Set.of(), null, Set.of(), null, false);
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
    private ReopenUpdate reopenUpdate;

    @Autowired
    private Lights lights;

    @Autowired
    private CurrentDistrict currentDistrict;

    private UUID target;
    private UUID parking;
    private UUID update;

    @BeforeEach
    void submit() {
        target = promises.target(DISTRICT, 2022, ++number);
        parking = promises.indicator(DISTRICT, target, "CUMULATIVE", "新增停车泊位", "2000", "个");
        Unit unit = people.unit(DISTRICT, "停车中心" + number);
        update = progress.submitted(DISTRICT, target, unit, parking, "900", "已划线");
    }

    @Test
    void lightsTheRestOfTheYearWhenAnUpdateIsAccepted() {
        assertThat(lights()).isEmpty();
        accept();

        assertThat(lights()).hasSize(8).first().satisfies(light -> {
            assertThat(light.period()).isEqualTo(Period.of(2022, 5));
            assertThat(light.signal()).isEqualTo(Signal.ON_TRACK);
            assertThat(light.percent()).isEqualByComparingTo("45");
        });
        assertThat(lights().get(7).signal()).isEqualTo(Signal.BEHIND);
    }

    @Test
    void takesTheLightBackWithWhatIsReopened() {
        accept();
        within(() -> {
            reopenUpdate.execute(2022, update, new Reason(Reason.Code.FIGURE_WRONG, "数字有误"), SUPERVISOR);
            return update;
        });

        assertThat(lights()).isEmpty();
    }

    @Test
    void followsAChangeOfTheTarget() {
        accept();
        promises.change(DISTRICT, parking, "1000");
        promises.tell(DISTRICT, 2022, target);
        assertThat(lights().get(0).percent()).isEqualByComparingTo("90");

        promises.cancel(DISTRICT, target);
        promises.tell(DISTRICT, 2022, target);
        assertThat(lights()).isEmpty();
    }

    private void accept() {
        within(() -> {
            acceptUpdates.execute(2022, List.of(update), SUPERVISOR);
            return update;
        });
    }

    private List<Light> lights() {
        return within(() -> lights.findByTargetOrderByPeriod(target));
    }

    private <T> T within(Supplier<T> work) {
        return currentDistrict.within(DISTRICT, work);
    }
}
