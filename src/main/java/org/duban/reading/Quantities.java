package org.duban.reading;

import java.util.List;
import org.duban.reading.outline.Sentences;
import org.duban.reading.quantity.IndicatorReader;

/** Reads the numbers that tasks and rows promise. */
final class Quantities {
    private final IndicatorReader reader = new IndicatorReader();

    List<Indicator> of(String text, Span task, Span sentence) {
        return reader.read(text, task, sentence);
    }

    /** The row with its indicators, read sentence by sentence. */
    Row of(String text, Row row) {
        List<Indicator> indicators = Sentences.of(text, row.span()).stream()
                .flatMap(sentence -> reader.read(text, sentence, sentence).stream())
                .toList();
        return row.with(indicators);
    }
}
