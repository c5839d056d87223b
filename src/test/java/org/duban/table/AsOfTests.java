package org.duban.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class AsOfTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 5);

    @Test
    void showsTheLastMonthThatIsOver() {
        assertThat(AsOf.of(2022, LocalDate.of(2022, 5, 30), TODAY).period()).isEqualTo(YearMonth.of(2022, 4));
        assertThat(AsOf.of(2022, LocalDate.of(2022, 5, 31), TODAY).period()).isEqualTo(YearMonth.of(2022, 5));
    }

    @Test
    void showsTodayUnlessAsked() {
        assertThat(AsOf.of(2022, null, TODAY).period()).isEqualTo(YearMonth.of(2022, 5));
    }

    @Test
    void showsTheDecemberOfAPastYear() {
        assertThat(AsOf.of(2021, null, TODAY).period()).isEqualTo(YearMonth.of(2021, 12));
    }

    @Test
    void waitsForReportsUntilTheFifthOfTheNextMonth() {
        AsOf may = AsOf.of(2022, LocalDate.of(2022, 5, 31), TODAY);
        assertThat(may.isDue(TODAY)).isFalse();
        assertThat(may.isDue(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void waitsForNothingBeforeTheYear() {
        assertThat(AsOf.of(2022, LocalDate.of(2022, 1, 15), TODAY).isDue(TODAY)).isFalse();
    }
}
