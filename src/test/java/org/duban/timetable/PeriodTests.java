package org.duban.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {
    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "2022-13", "2022-5", "五月", "2022-05-01"})
    void refusesWhatIsNoMonth(String text) {
        assertThatExceptionOfType(NoSuchPeriod.class).isThrownBy(() -> Period.of(text));
    }

    @Test
    void isOverOnItsLastDay() {
        assertThat(Period.of(2022, 5).isOverOn(LocalDate.of(2022, 5, 30))).isFalse();
        assertThat(Period.of(2022, 5).isOverOn(LocalDate.of(2022, 5, 31))).isTrue();
    }

    @Test
    void ofAQuarterIsItsLastMonth() {
        assertThat(Cycle.QUARTERLY.of(2022))
                .extracting(Period::toString)
                .containsExactly("2022-03", "2022-06", "2022-09", "2022-12");
    }
}
