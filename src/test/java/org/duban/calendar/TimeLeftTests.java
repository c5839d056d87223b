package org.duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTests {
    /** 2026-06-05 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-05, 2026-06-03, 2",
        "2026-06-05, 2026-06-05, 0",
        "2026-06-05, 2026-06-06, -1",
        "2026-06-05, 2026-06-08, -1",
        "2026-06-05, 2026-06-09, -2"
    })
    void countsWorkingDaysAndIsOverFromTheDayAfter(LocalDate until, LocalDate today, int days) {
        TimeLeft left = TimeLeft.of(until, today, new Almanac(List.of()));

        assertThat(left.days()).isEqualTo(days);
        assertThat(left.isOver()).isEqualTo(today.isAfter(until));
    }
}
