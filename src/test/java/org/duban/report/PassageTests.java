package org.duban.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.duban.reading.Measure;
import org.duban.reading.Modality;
import org.duban.reading.Op;
import org.duban.reading.Span;
import org.junit.jupiter.api.Test;

class PassageTests {
    private static final String DOCUMENT = "前文。新建幼儿\n园3所，改造小区16个。后文。";
    private static final Span SPAN = new Span(3, 20);
    private static final String WORDS = "新建幼儿园3所，改造小区16个。";

    private final ProposedIndicator schools = indicator("幼儿园3所");
    private final ProposedIndicator estates = indicator("小区16个");
    private final Passage passage = new Passage(WORDS, SPAN, List.of(schools, estates));

    @Test
    void cutsWordsPlacesAndNumbers() {
        List<Passage> parts = passage.cut(8, DOCUMENT);
        assertThat(parts).extracting(Passage::text).containsExactly("新建幼儿园3所，", "改造小区16个。");
        assertThat(parts).extracting(part -> part.span().in(DOCUMENT)).containsExactly("新建幼儿\n园3所，", "改造小区16个。");
        assertThat(parts).extracting(Passage::indicators).containsExactly(List.of(schools), List.of(estates));
    }

    @Test
    void cutsThePlaceOfWordsThatThePersonChangedInProportion() {
        List<Passage> parts = new Passage("改写过的话，另一半的话。", SPAN, List.of()).cut(6, DOCUMENT);
        assertThat(parts).extracting(Passage::span).containsExactly(new Span(3, 11), new Span(11, 20));
    }

    @Test
    void joinsWhatWasCut() {
        List<Passage> parts = passage.cut(8, DOCUMENT);
        assertThat(parts.get(0).and(parts.get(1))).isEqualTo(passage);
    }

    private static ProposedIndicator indicator(String quote) {
        return new ProposedIndicator(
                quote,
                Measure.COUNT,
                Op.EQUAL,
                BigDecimal.ONE,
                null,
                "个",
                Modality.PLAN,
                quote,
                new Span(0, 1),
                List.of(),
                true);
    }
}
