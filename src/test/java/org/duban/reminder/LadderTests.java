package org.duban.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.calendar.WorkingDays;
import org.duban.district.CurrentDistrict;
import org.duban.testing.DubanTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DubanTest
class LadderTests {
    /** A Friday in a year without holidays. */
    private static final LocalDate DUE = LocalDate.of(2041, 5, 17);

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CurrentDistrict district;

    private Ladder ladder() {
        return new Ladder(List.of(1, -3, 0, -7), district.within("340124", workingDays::almanac));
    }

    @ParameterizedTest
    @CsvSource({
        "2041-05-07,",
        "2041-05-08,-7",
        "2041-05-09,-7",
        "2041-05-13,-7",
        "2041-05-14,-3",
        "2041-05-16,-3",
        "2041-05-17,0",
        "2041-05-18,0",
        "2041-05-20,1",
        "2041-05-23,1",
        "2041-05-24,",
        "2041-07-01,"
    })
    void takesTheLastStepThatWasReachedAndIsNotLongPast(LocalDate day, Integer step) {
        assertThat(ladder().stepOn(DUE, day)).isEqualTo(Optional.ofNullable(step));
    }

    @Test
    void goesUpOnly() {
        assertThat(Ladder.isNew(0, List.of(-7, -3))).isTrue();
        assertThat(Ladder.isNew(-3, List.of(0))).as("the clock was moved back").isFalse();
        assertThat(Ladder.isNew(0, List.of(0))).isFalse();
    }
}
