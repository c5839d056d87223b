package org.duban.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duban.reading.Span;

/** Marks the quotes of indicators in words that promise them. */
public final class Marking {
    private final String text;
    private final List<Words> words = new ArrayList<>();

    private Marking(String text) {
        this.text = text;
    }

    /** A stretch of the words; {@code promise} where a quote stands. */
    public record Words(String text, boolean promise) {}

    /** The whole text in order, cut where a quote begins or ends. */
    public static List<Words> of(String text, List<Indicator> indicators) {
        Marking marking = new Marking(text);
        int end = 0;
        for (Span quote : quotes(text, indicators)) {
            int start = Math.max(end, quote.start());
            marking.add(end, start, false);
            marking.add(start, Math.max(start, quote.end()), true);
            end = Math.max(end, quote.end());
        }
        marking.add(end, text.length(), false);
        return List.copyOf(marking.words);
    }

    private static List<Span> quotes(String text, List<Indicator> indicators) {
        return indicators.stream()
                .map(Indicator::quote)
                .filter(quote -> !quote.isEmpty() && text.contains(quote))
                .map(quote -> new Span(text.indexOf(quote), text.indexOf(quote) + quote.length()))
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private void add(int start, int end, boolean promise) {
        if (start < end) {
            words.add(new Words(text.substring(start, end), promise));
        }
    }
}
