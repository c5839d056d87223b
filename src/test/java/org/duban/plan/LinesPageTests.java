package org.duban.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duban.reading.Op;
import org.duban.target.IndicatorType;
import org.junit.jupiter.api.Test;

class LinesPageTests {
    private static final LinesFilter ALL = new LinesFilter(null, null, null, null);

    private static LineRow row(int target, String group, boolean proposed) {
        return new LineRow(
                UUID.randomUUID(),
                target,
                group,
                "植树",
                Op.EQUAL,
                "100",
                "亩",
                IndicatorType.CUMULATIVE,
                LineKind.STRAIGHT,
                "",
                "",
                proposed ? "苗圃" : null,
                false,
                false);
    }

    @Test
    void beginsWithWhatWaitsAndThenGoesByHeadings() {
        LinesPage page = LinesPage.of(
                ALL, List.of(row(1, "绿化", false), row(2, "绿化", false), row(3, "治水", true), row(4, "治水", false)));

        assertThat(page.rows()).extracting(LineRow::target).containsExactly(3, 1, 2, 4);
        assertThat(IntStream.range(0, 4).filter(page::begins)).containsExactly(1, 3);
        assertThat(page.groups()).containsExactly("绿化", "治水");
    }

    @Test
    void showsThreeHundredAPageAtATime() {
        List<LineRow> many = IntStream.rangeClosed(1, 300)
                .mapToObj(each -> row(each, "绿化", false))
                .toList();

        LinesPage last = LinesPage.of(new LinesFilter(null, null, null, 99), many);

        assertThat(last.pages()).isEqualTo(6);
        assertThat(last.page()).isEqualTo(6);
        assertThat(last.rows())
                .hasSize(LinesPage.SIZE)
                .last()
                .extracting(LineRow::target)
                .isEqualTo(300);
        assertThat(LinesPage.of(new LinesFilter("7", null, null, null), many).rows())
                .extracting(LineRow::target)
                .containsExactly(7);
    }
}
