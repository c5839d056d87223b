package org.duban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.duban.reading.SentenceClass;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CoverageTests {
    private final Random random = new Random(20221);

    @RepeatedTest(50)
    void sharesAddUpToOneHundred() {
        List<Cover> covers = random.ints(1 + random.nextInt(900), 0, Cover.values().length)
                .mapToObj(i -> Cover.values()[i])
                .toList();
        Coverage coverage = Coverage.of(covers);
        assertThat(sum(coverage)).isEqualByComparingTo("100");
        assertThat(coverage.shares().stream().mapToInt(Coverage.Share::count).sum())
                .isEqualTo(covers.size());
    }

    @Test
    void anEmptyDocumentHasNoShares() {
        assertThat(sum(Coverage.of(List.of()))).isEqualByComparingTo("0");
    }

    @Test
    void whatIsToBeDoneAndInNoTargetIsOpen() {
        assertThat(Cover.of(SentenceClass.TARGET, false)).isEqualTo(Cover.OPEN);
        assertThat(Cover.of(SentenceClass.BACKGROUND, true)).isEqualTo(Cover.TARGET);
        assertThat(Stream.of(SentenceClass.values()).map(kind -> Cover.of(kind, false)))
                .doesNotContain(Cover.TARGET);
    }

    private static BigDecimal sum(Coverage coverage) {
        return coverage.shares().stream()
                .map(share -> BigDecimal.valueOf(share.percent()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
