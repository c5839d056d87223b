package org.duban.reading.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.duban.reading.Repair;
import org.duban.reading.Span;
import org.junit.jupiter.api.Test;

class PassesTests {
    private final Passes passes = new Passes("现(xiàn)在於此", Set.of());

    @Test
    void leadsThroughSeveralPassesAndBack() {
        twoPasses();

        assertThat(passes.text()).isEqualTo("现在于此地");
        assertThat(passes.toSource(1)).isEqualTo(7);
        assertThat(passes.toRepaired(7)).isEqualTo(1);
        assertThat(passes.toSource(5)).isEqualTo(10);
        assertThat(passes.toRepaired(10)).isEqualTo(5);
    }

    @Test
    void recordsEachChangeByItsPlaceInBothTexts() {
        twoPasses();

        assertThat(passes.toRepaired().repairs())
                .containsExactly(
                        new Repair(Repair.Kind.PINYIN_NOTE, new Span(1, 7), new Span(1, 1), "(xiàn)", ""),
                        new Repair(Repair.Kind.TRADITIONAL_SCRIPT, new Span(8, 10), new Span(2, 5), "於此", "于此地"));
    }

    private void twoPasses() {
        passes.add(List.of(new Edit(Repair.Kind.PINYIN_NOTE, new Span(1, 7), "")));
        passes.add(List.of(new Edit(Repair.Kind.TRADITIONAL_SCRIPT, new Span(2, 4), "于此地")));
    }
}
