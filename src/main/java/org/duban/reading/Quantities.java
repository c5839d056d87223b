package org.duban.reading;

import java.util.List;
import org.duban.reading.outline.Sentences;
import org.duban.reading.quantity.IndicatorReader;

/** Reads the numbers that words promise. Instances are stateless and safe for use by many threads. */
public final class Quantities {
    private final IndicatorReader reader = new IndicatorReader();

    /**
     * The numbers that some words promise, whoever wrote them.
     *
     * @param words one sentence or several
     * @param part where in them the numbers stand; a subject may stand before it in the same sentence
     * @return the indicators in the order of their numbers, their spans as offsets into {@code words}
     */
    public List<Indicator> of(String words, Span part) {
        return Sentences.of(words, new Span(0, words.length())).stream()
                .filter(part::overlaps)
                .flatMap(sentence -> of(words, common(sentence, part), sentence).stream())
                .toList();
    }

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

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }
}
