package org.duban.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.duban.timetable.Cycle;
import org.duban.timetable.Rules;
import org.duban.timetable.Slot;
import org.duban.timetable.Timetable;
import org.junit.jupiter.api.Test;

class AsOfTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 5);

    /** Each period of the year is due five days after it. */
    private static Timetable in(int year, Cycle cycle) {
        return new Timetable(
                year,
                Rules.DEFAULT,
                cycle.of(year).stream()
                        .map(each ->
                                new Slot(each, each.lastDay(), each.lastDay().plusDays(5), false, false))
                        .toList(),
                Set.of());
    }

    private static AsOf of(int year, String wanted) {
        return AsOf.of(in(year, Cycle.MONTHLY), LocalDate.parse(wanted), TODAY);
    }

    @Test
    void showsTheLastPeriodThatIsOver() {
        assertThat(of(2022, "2022-05-30").period()).isEqualTo(YearMonth.of(2022, 4));
        assertThat(of(2022, "2022-05-31").period()).isEqualTo(YearMonth.of(2022, 5));
        assertThat(AsOf.of(in(2022, Cycle.QUARTERLY), null, TODAY).period()).isEqualTo(YearMonth.of(2022, 3));
    }

    @Test
    void showsTodayUnlessAsked() {
        assertThat(AsOf.of(in(2022, Cycle.MONTHLY), null, TODAY).period()).isEqualTo(YearMonth.of(2022, 5));
    }

    @Test
    void showsTheDecemberOfAPastYear() {
        assertThat(AsOf.of(in(2021, Cycle.MONTHLY), null, TODAY).period()).isEqualTo(YearMonth.of(2021, 12));
    }

    @Test
    void waitsForReportsUntilTheDueDay() {
        AsOf may = of(2022, "2022-05-31");
        assertThat(may.isDue(TODAY)).isFalse();
        assertThat(may.isDue(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void waitsForNothingBeforeTheYear() {
        assertThat(of(2022, "2022-01-15").isDue(TODAY)).isFalse();
    }
}
