package org.duban.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {
    private static final Period MAY = Period.of(2022, 5);

    @Test
    void isDueOnTheFifthOfTheFollowingMonth() {
        assertThat(MAY.dueOn()).isEqualTo("2022-06-05");
        assertThat(Period.of(2022, 12).dueOn()).isEqualTo("2023-01-05");
        assertThat(MAY.isOverdueOn(LocalDate.of(2022, 6, 5))).isFalse();
        assertThat(MAY.isOverdueOn(LocalDate.of(2022, 6, 6))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2022-05-31,2022-05", "2022-05-30,2022-04", "2022-12-31,2022-12", "2024-03-01,2022-12"})
    void countsInAViewOfADayOnceItsLastDayHasCome(LocalDate day, String last) {
        assertThat(Period.lastOver(2022, day)).contains(Period.of(last));
    }

    @Test
    void countsNothingBeforeTheFirstMonthIsOver() {
        assertThat(Period.lastOver(2022, LocalDate.of(2022, 1, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-05-20,2022-05", "2023-02-01,2022-12", "2021-11-11,2022-01"})
    void offersTheMonthOfTodayOrTheNearestOfTheYear(LocalDate today, String period) {
        assertThat(Period.current(2022, today)).isEqualTo(Period.of(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "2022-13", "2022-5", "五月", "2022-05-01"})
    void refusesWhatIsNoMonth(String text) {
        assertThatExceptionOfType(NoSuchPeriod.class).isThrownBy(() -> Period.of(text));
    }

    @Test
    void belongsToTheTableOfItsYear() {
        assertThatExceptionOfType(PeriodOutsideYear.class).isThrownBy(() -> MAY.requireIn(2023));
    }
}
