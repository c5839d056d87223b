package org.duban.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.light.Share;
import org.duban.table.Signal;
import org.duban.table.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassesTests {
    private static final Share FIVE_POINTS = Share.ofPercent(BigDecimal.valueOf(5));

    /**
     * The counts of two published bulletins, D-5 (a) and (b). The first printed 4.1 and 72.9 at the end: each rounded by itself, then the
     * largest cut; by the largest remainder 4.05 is rounded down and 72.97 up.
     */
    @Test
    void givesThePercentagesOfPublishedCounts() {
        assertThat(LargestRemainder.percentages(List.of(17, 10, 24, 9, 162)))
                .containsExactly(percents("7.7", "4.5", "10.8", "4.0", "73.0"));
        assertThat(LargestRemainder.percentages(List.of(44, 11))).containsExactly(percents("80.0", "20.0"));
    }

    @Test
    void roundsTheEarlierOfEqualRemaindersUp() {
        assertThat(LargestRemainder.percentages(List.of(1, 1, 1))).containsExactly(percents("33.4", "33.3", "33.3"));
        assertThat(LargestRemainder.percentages(List.of(0, 0))).containsExactly(percents("0.0", "0.0"));
    }

    static Stream<List<Integer>> counts() {
        Random random = new Random(20260105);
        return Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(8))
                        .mapToObj(any -> random.nextInt(500))
                        .toList())
                .filter(counts -> counts.stream().anyMatch(count -> count > 0))
                .limit(300);
    }

    @ParameterizedTest
    @MethodSource("counts")
    void alwaysAddsUpToAHundredAndIsNeverATenthOff(List<Integer> counts) {
        List<BigDecimal> shares = LargestRemainder.percentages(counts);
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
        double whole = counts.stream().mapToInt(Integer::intValue).sum();
        for (int at = 0; at < counts.size(); at++) {
            assertThat(Math.abs(shares.get(at).doubleValue() - 100 * counts.get(at) / whole))
                    .isLessThan(0.1);
        }
    }

    @Test
    void refusesClassesThatDoNotAddUpToTheTable() {
        List<Line> lines = List.of(new Line(1, "甲", null, Category.DONE), new Line(2, "乙", "住建局", Category.BEHIND));
        assertThat(Classes.of(lines, 2).counts())
                .extracting(Classes.Count::count)
                .containsExactly(1, 0, 0, 1, 0);
        assertThatThrownBy(() -> Classes.of(lines, 3)).isInstanceOf(ClassesDoNotSum.class);
    }

    @ParameterizedTest
    @CsvSource({
        "DONE,100,50,DONE",
        "ON_TRACK,47,41.7,AHEAD",
        "ON_TRACK,46.7,41.7,ON_COURSE",
        "ON_TRACK,40,41.7,ON_COURSE",
        "AT_RISK,30,41.7,BEHIND",
        "BEHIND,10,41.7,BEHIND",
        "NO_DATA,,,OTHER"
    })
    void sortsByTheLight(Signal signal, BigDecimal percent, BigDecimal planned, Category category) {
        assertThat(Category.of(new State(signal, percent, planned, false, false), FIVE_POINTS))
                .isEqualTo(category);
    }

    private static BigDecimal[] percents(String... percents) {
        return Stream.of(percents).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
