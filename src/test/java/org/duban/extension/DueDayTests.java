package org.duban.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duban.light.Deadline;
import org.junit.jupiter.api.Test;

class DueDayTests {
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 31);
    private static final LocalDate DECISION = LocalDate.of(2022, 7, 5);

    private final DueDay extended =
            new DueDay(JUNE, DueDay.Source.PRINTED, List.of(new DueDay.Grant(AUGUST, DECISION, true)));

    @Test
    void staysOverdueForTheTimeBeforeALateExtension() {
        assertThat(extended.isOverOn(JUNE)).isFalse();
        assertThat(extended.isOverOn(DECISION.minusDays(1))).isTrue();
        assertThat(extended.isOverOn(DECISION)).isFalse();
        assertThat(extended.isOverOn(AUGUST)).isFalse();
        assertThat(extended.isOverOn(AUGUST.plusDays(1))).isTrue();
    }

    @Test
    void countsByTheOriginalDayToo() {
        assertThat(extended.isOverByOriginalOn(JUNE)).isFalse();
        assertThat(extended.isOverByOriginalOn(DECISION)).isTrue();
        assertThat(extended.original()).isEqualTo(JUNE);
        assertThat(extended.latest()).contains(AUGUST);
    }

    @Test
    void countsAnExtensionForLightsFromItsDecisionOn() {
        assertThat(extended.deadlineOn(JUNE, 2022)).isEqualTo(new Deadline(JUNE, null));
        assertThat(extended.deadlineOn(LocalDate.of(2022, 7, 31), 2022)).isEqualTo(new Deadline(JUNE, AUGUST));
    }

    @Test
    void isNeverOverWhereNobodyKnowsTheDay() {
        DueDay unclear = new DueDay(null, DueDay.Source.UNCLEAR, List.of());

        assertThat(unclear.isOverOn(LocalDate.MAX)).isFalse();
        assertThat(unclear.isOverByOriginalOn(LocalDate.MAX)).isFalse();
    }
}
