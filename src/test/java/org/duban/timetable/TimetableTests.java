package org.duban.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTests {
    private static final Timetable MONTHS = of(Cycle.MONTHLY);
    private static final Timetable QUARTERS = of(Cycle.QUARTERLY);

    /** Each period opens on its last day and is due a week later. */
    private static Timetable of(Cycle cycle) {
        return new Timetable(
                2022,
                new Rules(cycle, 1, 5, false, 3),
                cycle.of(2022).stream()
                        .map(period -> new Slot(
                                period, period.lastDay(), period.lastDay().plusDays(7), false, false))
                        .toList(),
                Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-31,2022-05,2022-03",
        "2022-06-30,2022-06,2022-06",
        "2022-12-31,2022-12,2022-12",
        "2024-03-01,2022-12,2022-12"
    })
    void countsAPeriodInAViewOfADayOnceItsLastDayHasCome(LocalDate day, String month, String quarter) {
        assertThat(MONTHS.lastOver(day)).contains(Period.of(month));
        assertThat(QUARTERS.lastOver(day)).contains(Period.of(quarter));
    }

    @Test
    void countsNothingBeforeTheFirstPeriodIsOver() {
        assertThat(MONTHS.lastOver(LocalDate.of(2022, 1, 30))).isEmpty();
        assertThat(QUARTERS.lastOver(LocalDate.of(2022, 3, 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-05-20,2022-04", "2022-05-31,2022-05", "2023-02-01,2022-12", "2021-11-11,2022-01"})
    void asksForThePeriodThatOpenedLast(LocalDate today, String period) {
        assertThat(MONTHS.current(today)).isEqualTo(Period.of(period));
    }

    @Test
    void isOverdueFromTheDayAfterTheDueDay() {
        assertThat(MONTHS.isOverdueOn(Period.of(2022, 5), LocalDate.of(2022, 6, 7)))
                .isFalse();
        assertThat(MONTHS.isOverdueOn(Period.of(2022, 5), LocalDate.of(2022, 6, 8)))
                .isTrue();
    }

    @Test
    void refusesAMonthThatIsNoPeriodOfTheYear() {
        assertThatExceptionOfType(PeriodOutsideYear.class).isThrownBy(() -> QUARTERS.slot(Period.of(2022, 5)));
        assertThatExceptionOfType(PeriodOutsideYear.class).isThrownBy(() -> MONTHS.slot(Period.of(2023, 5)));
    }
}
