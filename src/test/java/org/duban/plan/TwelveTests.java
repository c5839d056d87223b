package org.duban.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwelveTests {
    @Test
    void readsARowAsItIsTypedOrPasted() {
        assertThat(Twelve.read(" 1 2 3 4.5 5 6 7 8 9 10 11 1,200 ")).hasValueSatisfying(values -> {
            assertThat(values).hasSize(12);
            assertThat(Twelve.words(values)).isEqualTo("1 2 3 4.5 5 6 7 8 9 10 11 1200");
        });
        assertThat(Twelve.read("1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 2 3",
                "1 2 3 4 5 6 7 8 9 10 11 12 13",
                "1 2 3 4 5 6 7 8 9 10 11 很多",
                "1 2 3 4 5 6 7 8 9 10 11 1e999999"
            })
    void refusesWhatAreNotTwelveNumbers(String typed) {
        assertThat(Twelve.read(typed)).isEmpty();
    }
}
