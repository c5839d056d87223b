package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duban.district.CurrentDistrict;
import org.duban.organization.Unit;
import org.duban.shared.Refusal;
import org.duban.target.Indicator;
import org.duban.target.Indicators;
import org.duban.target.Twins;
import org.duban.testing.DubanTest;
import org.duban.testing.People;
import org.duban.testing.Promises;
import org.duban.timetable.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DubanTest
class PromiseInPartsIntegrationTests {
    private static final String DISTRICT = "330103";
    private static int number;

    @Autowired
    private People people;

    @Autowired
    private Promises promises;

    @Autowired
    private ProgressMother progress;

    @Autowired
    private TrackRecords trackRecords;

    @Autowired
    private Twins twins;

    @Autowired
    private Indicators indicators;

    @Autowired
    private CurrentDistrict currentDistrict;

    @Autowired
    private TransactionTemplate transaction;

    private UUID whole;
    private UUID divided;
    private UUID all;
    private UUID town;
    private UUID country;

    @BeforeEach
    void promiseAWholeAndItsParts() {
        whole = promises.target(DISTRICT, 2022, ++number);
        divided = promises.target(DISTRICT, 2022, ++number);
        all = promises.indicator(DISTRICT, whole, "CUMULATIVE", "便民驿站", "12", "座");
        town = promises.indicator(DISTRICT, divided, "CUMULATIVE", "城区便民驿站", "10", "座");
        country = promises.indicator(DISTRICT, divided, "CUMULATIVE", "乡村便民驿站", "2", "座");
        change(() -> twins.compose(indicator(all), List.of(indicator(town), indicator(country))));
    }

    @Test
    void addsUpWhatTheUnitsReportOnTheParts() {
        Unit first = people.unit(DISTRICT, "城建中心" + number);
        promises.assign(DISTRICT, divided, "LEAD", first);
        progress.accepted(DISTRICT, divided, town, "6");

        assertThat(reached(whole, all)).isEqualByComparingTo("6");

        Unit second = people.unit(DISTRICT, "乡建中心" + number);
        promises.assign(DISTRICT, whole, "LEAD", second);
        change(() -> twins.part(indicator(all), List.of(indicator(town), indicator(country))));
        assertThat(reachedAt(whole)).isEmpty();
    }

    @Test
    void holdsNothingOfTheWholeForAPart() {
        promises.assign(DISTRICT, whole, "LEAD", people.unit(DISTRICT, "城建中心" + number));
        progress.accepted(DISTRICT, whole, all, "7");

        assertThat(reached(whole, all)).isEqualByComparingTo("7");
        assertThat(reachedAt(divided)).isEmpty();
    }

    @Test
    void refusesToMakeAPartOnePromiseWithSomethingElse() {
        UUID another =
                promises.indicator(DISTRICT, promises.target(DISTRICT, 2022, ++number), "CUMULATIVE", "驿站", "10", "座");

        assertThatThrownBy(() -> change(() -> twins.link(indicator(town), indicator(another))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change(() -> twins.compose(indicator(all), List.of(indicator(another)))))
                .isInstanceOf(Refusal.class);
    }

    private BigDecimal reached(UUID target, UUID figure) {
        return reachedAt(target).get(figure);
    }

    private Map<UUID, BigDecimal> reachedAt(UUID target) {
        return currentDistrict.within(DISTRICT, () -> trackRecords.of(target).readings(Period.of(2022, 5)));
    }

    private Indicator indicator(UUID id) {
        return indicators.findById(id).orElseThrow();
    }

    private void change(Runnable work) {
        currentDistrict.within(
                DISTRICT,
                () -> transaction.execute(status -> {
                    work.run();
                    return number;
                }));
    }
}
