package org.duban.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTests {
    @ParameterizedTest
    @CsvSource({
        "6月底前,2022-06-30",
        "9月15日,2022-09-15",
        "2022年3月,2022-03-31",
        "3月启动、10月底完工,2022-10-31",
        "上半年,2022-06-30",
        "第三季度,2022-09-30",
        "2023年6月,2023-06-30",
        "2022-11-30,2022-11-30"
    })
    void readsTheDayThatARowNames(String words, LocalDate day) {
        assertThat(Deadline.of(words, 2022).current()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "年底", "全年", "长期", "2月30日", "13月"})
    void leavesTheWholeYearWhereNoDayIsNamed(String words) {
        assertThat(Deadline.of(words, 2022).current()).isEqualTo(Optional.empty());
    }

    @Test
    void sharesOutTheTimeUpToTheDeadline() {
        Moment april = Moment.endOf(YearMonth.of(2022, 4), Deadline.of("8月底", 2022));
        assertThat(april.elapsed().value()).isEqualByComparingTo("0.5");
    }

    @Test
    void keepsTheOriginalDayBesideAnExtension() {
        Deadline extended = Deadline.of("6月底", 2022).until(LocalDate.of(2022, 9, 30));
        LocalDate july = LocalDate.of(2022, 7, 31);
        assertThat(extended.original()).isEqualTo(LocalDate.of(2022, 6, 30));
        assertThat(extended.current()).contains(LocalDate.of(2022, 9, 30));
        assertThat(extended.isOver(july)).isFalse();
        assertThat(extended.isOverByOriginal(july)).isTrue();
    }
}
