package org.duban.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostTests {
    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final LocalDate EVE = DAY.minusDays(1);

    private final Post post = new Post("常务副区长", 0);

    @Test
    void printsOnEachDayWhoHeldItThen() {
        post.appoint("许一", null);
        post.appoint("许二", DAY);

        assertThat(post.label(EVE)).isEqualTo("许一");
        assertThat(post.label(DAY)).isEqualTo("许二");
    }

    @Test
    void printsItsTitleWhileNobodyHoldsIt() {
        post.appoint("许一", null);
        post.vacate(DAY);
        post.appoint("许二", DAY.plusMonths(1));

        assertThat(post.label(EVE)).isEqualTo("许一");
        assertThat(post.label(DAY)).isEqualTo("常务副区长");
        assertThat(post.label(DAY.plusMonths(1))).isEqualTo("许二");
    }

    @Test
    void forgetsNobodyWhoHeldItBeforeAVacancy() {
        post.appoint("许一", null);
        post.vacate(DAY);
        post.appoint("许二", null);

        assertThat(post.label(EVE)).isEqualTo("许一");
        assertThat(post.label(DAY)).isEqualTo("许二");
    }

    @Test
    void refusesASuccessorBeforeTheHolderBegan() {
        post.appoint("许一", DAY);

        assertThatExceptionOfType(DateTooEarly.class).isThrownBy(() -> post.appoint("许二", EVE));
        assertThatExceptionOfType(DateTooEarly.class).isThrownBy(() -> post.vacate(DAY));
    }
}
