package org.duban.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTests {
    @ParameterizedTest
    @CsvSource({
        "OVERDUE, 2, , ",
        "OVERDUE, 3, 1, LETTER",
        "OVERDUE, 9, 1, LETTER",
        "OVERDUE, 10, 2, ORDER",
        "OVERDUE, 99, 2, ORDER",
        "BEHIND, 1, , ",
        "BEHIND, 2, 2, ORDER"
    })
    void takesTheHighestRungThatIsReached(Cause cause, int count, Integer level, Form form) {
        Rung rung = Ladder.DEFAULT.reached(cause, count).orElse(null);

        assertThat(rung == null ? null : rung.level()).isEqualTo(level);
        assertThat(rung == null ? null : rung.form()).isEqualTo(form);
    }

    @Test
    void looksBackOnLightsAsFarAsARungAsks() {
        assertThat(Ladder.DEFAULT.periods()).isEqualTo(2);
        assertThat(new Ladder(List.of(), 5, "").periods()).isZero();
    }
}
